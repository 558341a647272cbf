package io.luoshi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.luoshi.numeral.prose.ProseNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the readers do on papers that another hand wrote and labelled, see the README beside them. */
class OtherHandTests {

	/** What they reached when the papers came; a change that reads fewer is a step back. */
	private static final double REACHED = 0.97;

	@Test
	void readsWhatOtherHandsWrote() {
		Score data = new Score("numbers that are data, with span, value, unit and bound");
		Score counted = new Score("the same in the seven papers that were only counted");
		Score roles = new Score("roles of paragraphs");
		IntStream.rangeClosed(1, 14).mapToObj("%02d"::formatted).forEach((name) -> {
			Analysis analysis = Analysis.of(resource(name + ".txt"));
			List<Label> labels = resource(name + ".tsv").lines().map(Label::of).toList();
			List<Label> numbers = labels.stream().filter(Label::isNumber).toList();
			count(data, numbers, analysis.numbers());
			if (name.compareTo("07") > 0) {
				count(counted, numbers, analysis.numbers());
			}
			labels.stream()
				.filter((label) -> !label.isNumber() && !label.open())
				.forEach((label) -> roles.expect(analysis.structure()
					.passages()
					.stream()
					.anyMatch((passage) -> passage.role().code().equals(label.meaning())
							&& passage.start() < label.end() && label.start() < passage.end())));
		});
		System.out.println(data);
		System.out.println(counted);
		System.out.println(roles);

		assertThat(data.precision()).isGreaterThanOrEqualTo(REACHED);
		assertThat(data.recall()).isGreaterThanOrEqualTo(REACHED);
		assertThat(roles.recall()).isGreaterThanOrEqualTo(REACHED);
	}

	private static void count(Score score, List<Label> labels, List<ProseNumber> numbers) {
		List<ProseNumber> data = numbers.stream().filter(ProseNumber::isData).toList();
		labels.stream()
			.filter((label) -> label.isData() && !label.open())
			.forEach((label) -> score.expect(data.stream().anyMatch(label::says)));
		data.stream()
			.filter((number) -> labels.stream().noneMatch((label) -> label.open() && label.touches(number)))
			.forEach((number) -> score.found(labels.stream().anyMatch((label) -> label.isData() && label.says(number))));
	}

	private static String resource(String name) {
		String path = "/intake/other-hand/" + name;
		try (var stream = Objects.requireNonNull(OtherHandTests.class.getResourceAsStream(path), path)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What stands at a place, as the labeller reads it. */
	private record Label(List<String> cells) {

		static Label of(String line) {
			return new Label(List.of(line.split("\t", -1)));
		}

		boolean isNumber() {
			return this.cells.get(0).equals("n");
		}

		boolean isData() {
			return this.cells.get(4).equals("data");
		}

		/** Whether fair readers may read it otherwise. */
		boolean open() {
			return this.cells.get(this.cells.size() - 1).equals("?");
		}

		int start() {
			return Integer.parseInt(this.cells.get(1));
		}

		int end() {
			return Integer.parseInt(this.cells.get(2));
		}

		String meaning() {
			return this.cells.get(3);
		}

		boolean touches(ProseNumber number) {
			return number.start() < end() && start() < number.end();
		}

		boolean says(ProseNumber number) {
			return number.start() == start() && number.end() == end() && number.unit().equals(this.cells.get(6))
					&& number.bound() != null && number.bound().code().equals(this.cells.get(7)) && values().equals(values(number));
		}

		private List<BigDecimal> values() {
			List<BigDecimal> values = new ArrayList<>();
			for (String value : this.cells.get(5).split("\\.\\.|[:/]")) {
				values.add(new BigDecimal(value).stripTrailingZeros());
			}
			return values;
		}

		private static List<BigDecimal> values(ProseNumber number) {
			return number.values().stream().map(BigDecimal::stripTrailingZeros).toList();
		}

	}

	/** Counts hits against what was looked for and against what was found. */
	private static final class Score {

		private final String name;

		private int expected;

		private int hit;

		private int reported;

		private int right;

		Score(String name) {
			this.name = name;
		}

		void expect(boolean found) {
			this.expected++;
			this.hit += found ? 1 : 0;
		}

		void found(boolean wanted) {
			this.reported++;
			this.right += wanted ? 1 : 0;
		}

		double recall() {
			return (double) this.hit / this.expected;
		}

		double precision() {
			return (double) this.right / this.reported;
		}

		@Override
		public String toString() {
			String recall = "Other hand, %s: recall %.2f %% of %d".formatted(this.name, 100 * recall(), this.expected);
			return (this.reported == 0) ? recall
					: recall + ", precision %.2f %% of %d".formatted(100 * precision(), this.reported);
		}

	}

}
