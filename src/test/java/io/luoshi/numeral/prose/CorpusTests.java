package io.luoshi.numeral.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.luoshi.numeral.prose.LabelledText.Label;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences of many topics, each number labelled by hand (see {@code numeral/corpus}). Prints what was measured. */
class CorpusTests {

	private static final Path CORPUS = Path.of("src/test/resources/numeral/corpus");

	private static final double ENOUGH = 0.99;

	private final ProseReader reader = new ProseReader();

	@Test
	void readsTheLabelledSentences() {
		Tally tally = new Tally();
		sentences().forEach((sentence) -> tally.compare(sentence, this.reader));
		System.out.println(tally);

		assertThat(tally.sentences).isGreaterThanOrEqualTo(400);
		assertThat(tally.precision()).isGreaterThanOrEqualTo(ENOUGH);
		assertThat(tally.recall()).isGreaterThanOrEqualTo(ENOUGH);
		assertThat(tally.ofKind()).isGreaterThanOrEqualTo(ENOUGH);
	}

	/** Web copies come with half-width marks throughout; each mark is one character, so the labels stay where they are. */
	@Test
	void readsThemWithHalfWidthMarksToo() {
		Tally tally = new Tally();
		sentences().stream()
			.map((sentence) -> new LabelledText(halfWidth(sentence.text()), sentence.labels()))
			.forEach((sentence) -> tally.compare(sentence, this.reader));
		System.out.println("With half-width marks. " + tally);

		assertThat(tally.precision()).isGreaterThanOrEqualTo(ENOUGH);
		assertThat(tally.recall()).isGreaterThanOrEqualTo(ENOUGH);
	}

	private static String halfWidth(String text) {
		return text.replace('，', ',').replace('；', ';').replace('：', ':').replace('（', '(').replace('）', ')');
	}

	static List<LabelledText> sentences() {
		try (Stream<Path> files = Files.list(CORPUS)) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted()
				.flatMap((file) -> lines(file).stream())
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(LabelledText::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Counts labels read as they should be: span, value, unit, bound, and data or not; apart from it the kind. */
	private static final class Tally {

		private final StringBuilder misses = new StringBuilder();

		private int sentences;

		private int labelled;

		private int read;

		private int right;

		private int rightKind;

		private int rightReason;

		void compare(LabelledText sentence, ProseReader reader) {
			Map<String, Label> found = new HashMap<>();
			reader.read(sentence.text()).forEach((number) -> {
				Label label = LabelledText.label(number, sentence.text());
				found.put(label.key(), label);
			});
			this.sentences++;
			this.labelled += sentence.labels().size();
			this.read += found.size();
			for (Label label : sentence.labels()) {
				Label match = found.remove(label.key());
				if (match == null) {
					miss("missed ", label, sentence);
					continue;
				}
				this.right++;
				this.rightKind += count(match.kind().equals(label.kind()), "kind " + match.kind(), label, sentence);
				boolean sameReason = match.reason().equals(label.reason());
				this.rightReason += count(sameReason, "reason " + match.reason(), label, sentence);
			}
			found.values().forEach((extra) -> miss("surplus", extra, sentence));
		}

		double precision() {
			return (double) this.right / this.read;
		}

		double recall() {
			return (double) this.right / this.labelled;
		}

		double ofKind() {
			return (double) this.rightKind / this.right;
		}

		private int count(boolean same, String what, Label label, LabelledText sentence) {
			if (!same) {
				miss(what, label, sentence);
			}
			return same ? 1 : 0;
		}

		private void miss(String what, Label label, LabelledText sentence) {
			this.misses.append("  %s %s%n    %s%n".formatted(what, label, sentence.text()));
		}

		@Override
		public String toString() {
			return "%sCorpus: %d sentences, %d numbers; precision %.2f %%, recall %.2f %%, kind %.2f %%, reason %.2f %%"
				.formatted(this.misses, this.sentences, this.labelled, 100 * precision(), 100 * recall(), 100 * ofKind(),
						100.0 * this.rightReason / this.right);
		}

	}

}
