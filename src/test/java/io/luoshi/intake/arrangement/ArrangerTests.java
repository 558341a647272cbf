package io.luoshi.intake.arrangement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import io.luoshi.indicator.text.BoundTextId;
import io.luoshi.indicator.text.Place;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.Run;
import io.luoshi.indicator.text.RunKind;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.Texts;
import io.luoshi.intake.structure.Structure;
import io.luoshi.numeral.prose.ProseReader;
import io.luoshi.report.document.PaperComposer;
import io.luoshi.report.document.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a text consists of, and whatever people say of its lines, the paper made of it is the text. */
class ArrangerTests {

	private static final int PAPERS = 3_000;

	@Test
	void thePaperIsTheTextForEveryStructure() {
		for (long seed = 0; seed < PAPERS; seed++) {
			Structure structure = RandomPapers.next(seed);
			assertThat(composed(OutlineReader.read(structure, Map.of()))).as("seed %d", seed).isEqualTo(structure.text());
		}
	}

	@Test
	void thePaperIsTheTextWhateverRolesPeopleGive() {
		for (long seed = 0; seed < PAPERS; seed++) {
			Structure structure = RandomPapers.next(seed);
			Random random = new Random(seed);
			Map<Integer, Role> roles = new HashMap<>();
			structure.passages()
				.stream()
				.filter((passage) -> random.nextBoolean())
				.forEach((passage) -> roles.put(passage.start(), Role.values()[random.nextInt(Role.values().length)]));
			assertThat(composed(OutlineReader.read(structure, roles))).as("seed %d", seed).isEqualTo(structure.text());
		}
	}

	@Test
	void everyNumberOfATextIsARunOfItsOwn() {
		for (long seed = 0; seed < PAPERS; seed++) {
			Structure structure = RandomPapers.next(seed);
			List<NumberRun> numbers = numbers(structure.text());
			RunCutter cutter = new RunCutter(structure.text(), numbers);
			for (PlannedText text : Arranger.arrange(OutlineReader.read(structure, Map.of()), ArrangerTests::id).texts()) {
				assertThat(cutter.cut(text.start(), text.end())).as("seed %d", seed)
					.filteredOn(Run.Unclassified.class::isInstance)
					.containsAll(numbers.stream()
						.filter((number) -> text.start() <= number.start() && number.end() <= text.end())
						.map(NumberRun::run)
						.toList());
			}
		}
	}

	@Test
	void everyRecordHasAHeadingToBeKnownBy() {
		for (long seed = 0; seed < PAPERS; seed++) {
			Outline outline = OutlineReader.read(RandomPapers.next(seed), Map.of());
			Arrangement arrangement = Arranger.arrange(outline, ArrangerTests::id);
			assertThat(outline.openings()).as("seed %d", seed)
				.allSatisfy((stretch) -> assertThat(arrangement.texts()).anyMatch((text) -> text.owner().equals(stretch.owner())
						&& text.part().equals("heading") && text.start() < text.end()));
			assertThat(arrangement.texts()).extracting(PlannedText::owner, PlannedText::part).doesNotHaveDuplicates();
		}
	}

	@Test
	void withoutCorrectionsTheRecordsAreThoseOfTheStructure() {
		for (long seed = 0; seed < PAPERS; seed++) {
			Structure structure = RandomPapers.next(seed);
			Outline outline = OutlineReader.read(structure, Map.of());
			assertThat(outline.areas()).isEqualTo(structure.areas().size());
			assertThat(outline.count(Owner.Kind.MEASURE))
				.isEqualTo(structure.areas().stream().mapToInt((area) -> area.measures().size()).sum());
			assertThat(outline.count(Owner.Kind.COMMITMENT)).isEqualTo(structure.commitments().size());
		}
	}

	private static String composed(Outline outline) {
		Arrangement arrangement = Arranger.arrange(outline, ArrangerTests::id);
		RunCutter cutter = new RunCutter(outline.text(), numbers(outline.text()));
		List<ReadableText> texts = arrangement.texts()
			.stream()
			.map((text) -> readable(new Place(text.owner().code(), id(text.owner()), text.part()),
					cutter.cut(text.start(), text.end())))
			.toList();
		return new PaperComposer(new Texts(texts)).compose(arrangement.passages(), arrangement.tail()).text();
	}

	private static List<NumberRun> numbers(String text) {
		return new ProseReader().read(text)
			.stream()
			.map((number) -> new NumberRun(number.start(), number.end(),
					new Run.Unclassified(text.substring(number.start(), number.end()))))
			.toList();
	}

	private static ReadableText readable(Place place, List<Run> runs) {
		List<Span> spans = IntStream.range(0, runs.size()).mapToObj((index) -> span(index, runs.get(index))).toList();
		assertThat(spans).allMatch((span) -> !span.text().isEmpty());
		return new ReadableText(BoundTextId.next(), place, 0, spans);
	}

	private static Span span(int position, Run run) {
		return (run instanceof Run.Literal literal)
				? new Span(position, RunKind.LITERAL, literal.text(), null, null, List.of())
				: new Span(position, RunKind.UNCLASSIFIED, ((Run.Unclassified) run).text(), null, null, List.of());
	}

	private static UUID id(Owner owner) {
		return new UUID(owner.kind().ordinal(), owner.area() * 1_000L + owner.item());
	}

}
