package io.luoshi.intake.arrangement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.luoshi.indicator.text.Run;
import io.luoshi.intake.structure.Structure;
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
			assertThat(Composition.of(OutlineReader.read(structure, Map.of()))).as("seed %d", seed).isEqualTo(structure.text());
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
			assertThat(Composition.of(OutlineReader.read(structure, roles))).as("seed %d", seed).isEqualTo(structure.text());
		}
	}

	@Test
	void everyNumberOfATextIsARunOfItsOwn() {
		for (long seed = 0; seed < PAPERS; seed++) {
			Structure structure = RandomPapers.next(seed);
			List<NumberRun> numbers = Composition.numbers(structure.text());
			RunCutter cutter = new RunCutter(structure.text(), numbers);
			for (PlannedText text : Arranger.arrange(OutlineReader.read(structure, Map.of()), Composition::id).texts()) {
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
			Arrangement arrangement = Arranger.arrange(outline, Composition::id);
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

}
