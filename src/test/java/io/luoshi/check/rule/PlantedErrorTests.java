package io.luoshi.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.luoshi.indicator.ReadingId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Errors planted into the real report's readings, twelve of each kind from a fixed seed, are found by the right rule
 * with the right operands.
 */
class PlantedErrorTests {

	private static final int ERRORS = 12;

	private final Random random = new Random(20240327);

	private final RelationPlants relations = new RelationPlants(this.random);

	private final ReadingPlants readings = new ReadingPlants(this.random);

	private final TextPlants texts = new TextPlants(this.random);

	@TestFactory
	Stream<DynamicTest> findsWhatIsPlanted() {
		return Stream.of(CheckKind.values()).flatMap((kind) -> IntStream.range(0, ERRORS).mapToObj((round) -> {
			Plant plant = plant(kind);
			return DynamicTest.dynamicTest(kind + " " + (round + 1) + ": " + plant.what(), () -> finds(kind, plant));
		}));
	}

	private static void finds(CheckKind kind, Plant plant) {
		List<Relation> relations = new ArrayList<>(RealPaper.proposed());
		relations.addAll(plant.relations());

		List<Finding> findings = plant.paper().findings(relations);

		assertThat(findings.stream().filter((finding) -> finding.kind() == kind).map(PlantedErrorTests::readings))
			.as("%s in %s", plant.operands(), findings)
			.contains(plant.operands().stream().map(Fact::reading).toList());
		assertThat(findings.stream().filter((finding) -> finding.severity() == Severity.ERROR)
			.filter((finding) -> finding.kind() != kind)).isEmpty();
	}

	private static List<ReadingId> readings(Finding finding) {
		return finding.operands().stream().flatMap((operand) -> Stream.ofNullable(operand.fact())).map(Fact::reading).toList();
	}

	private Plant plant(CheckKind kind) {
		return switch (kind) {
			case SUBSET -> this.relations.partAboveWhole();
			case SUM -> this.relations.partsThatDoNotAddUp();
			case REMAINDER -> this.relations.wrongRest();
			case PRODUCT -> this.relations.wrongShare();
			case GROWTH -> this.relations.wrongYearBefore();
			case SHARES -> this.relations.sharesBesideHundred();
			case PERCENT_RANGE -> this.readings.shareAboveAll();
			case QUALIFIER -> this.readings.untrueQualifier();
			case REPEATED -> this.readings.secondValue();
			case DATE_ORDER -> this.readings.tomorrowsReading();
			case STALE -> this.readings.newerReading();
			case DROPPED -> this.texts.forgottenIndicator();
			case UNIT_CHANGED -> this.readings.otherScale();
			case WORSE_UNSAID -> this.readings.betterYearBefore();
			case PERIOD_UNSTATED -> this.texts.periodLost();
			case PART_ALONE -> this.texts.partOfNothing();
			case NARROWER_ABOVE -> this.texts.narrowerAbove();
		};
	}

}
