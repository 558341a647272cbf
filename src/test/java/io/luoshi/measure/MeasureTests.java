package io.luoshi.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.Map;
import java.util.Set;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.opinion.AreaId;
import io.luoshi.opinion.ClauseId;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What may be told about a measure, and by whom it may be seen. */
class MeasureTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 2, 28);

	private static final Actor SOMEONE = new Actor("someone", "某人");

	private final UnitId lead = UnitId.next();

	private final UnitId cooperating = UnitId.next();

	private final Measure measure = new Measure(AreaId.next(), 1,
			new Assignment(this.lead, Set.of(this.cooperating), TODAY.plusDays(10), Set.of()), MeasureStatus.NOT_STARTED,
			SOMEONE);

	@Test
	void takesItsStatusFromTheReport() {
		report(TODAY, MeasureStatus.DONE);

		assertThat(this.measure.status()).isEqualTo(MeasureStatus.DONE);
	}

	@Test
	void mayBeOpenedAgain() {
		report(TODAY, MeasureStatus.DONE);
		report(TODAY, MeasureStatus.UNDER_WAY);

		assertThat(this.measure.status()).isEqualTo(MeasureStatus.UNDER_WAY);
	}

	@Test
	void refusesProgressFromTheFuture() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> report(TODAY.plusDays(1), MeasureStatus.DONE))
			.satisfies((violation) -> assertThat(violation.field()).isEqualTo("asOf"));
		assertThat(this.measure.status()).isEqualTo(MeasureStatus.NOT_STARTED);
	}

	@Test
	void passesToOtherUnitsAndAnotherDay() {
		UnitId other = UnitId.next();
		ClauseId clause = ClauseId.next();
		Assignment wanted = new Assignment(this.cooperating, Set.of(other), TODAY, Set.of(clause));

		this.measure.assign(wanted,
				new AssignmentWords(Map.of(this.lead, "甲", this.cooperating, "乙", other, "丙"), Map.of(clause, 3)), SOMEONE);

		assertThat(this.measure.assignment()).isEqualTo(wanted);
		assertThat(this.measure.isWithin(UnitScope.only(this.lead))).isFalse();
		assertThat(this.measure.isWithin(UnitScope.only(other))).isTrue();
	}

	@Test
	void historyTellsEachPartThatChanged() {
		ClauseId clause = ClauseId.next();
		AssignmentWords words = new AssignmentWords(Map.of(this.lead, "甲", this.cooperating, "乙"), Map.of(clause, 3));
		Assignment before = new Assignment(this.lead, Set.of(this.cooperating), TODAY, Set.of());
		Assignment after = new Assignment(this.lead, Set.of(), TODAY, Set.of(clause));

		assertThat(words.changes(before, after)).containsExactly(new FieldChange("cooperating", "乙", null),
				new FieldChange("clauses", null, "3"));
		assertThat(words.changes(before, before)).isEmpty();
	}

	@Test
	void noUnitLeadsAndCooperates() {
		Set<UnitId> units = Set.of(this.lead, this.cooperating);

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Assignment(this.lead, units, TODAY, Set.of()))
			.satisfies((violation) -> assertThat(violation.field()).isEqualTo("cooperating"));
	}

	@Test
	void refusesAnEmptyReport() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new ProgressReport(TODAY, MeasureStatus.DONE, " \n "))
			.satisfies((violation) -> assertThat(violation.field()).isEqualTo("content"));
	}

	@Test
	void refusesAReportThatIsTooLong() {
		assertThat(new ProgressReport(TODAY, MeasureStatus.DONE, "字".repeat(ProgressReport.LONGEST)).content())
			.hasSize(ProgressReport.LONGEST);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(
				() -> new ProgressReport(TODAY, MeasureStatus.DONE, "字".repeat(ProgressReport.LONGEST + 1)));
	}

	@Test
	void refusesAnotherVersionThanTheOneOpened() {
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> this.measure.requireVersion(1));
	}

	@Test
	void belongsToLeadAndCooperatingUnits() {
		assertThat(this.measure.isWithin(UnitScope.only(this.lead))).isTrue();
		assertThat(this.measure.isWithin(UnitScope.only(this.cooperating))).isTrue();
		assertThat(this.measure.isWithin(UnitScope.only(UnitId.next()))).isFalse();
		assertThat(this.measure.isWithin(UnitScope.all())).isTrue();
	}

	private void report(LocalDate asOf, MeasureStatus status) {
		this.measure.report(new ProgressReport(asOf, status, "已完成"), SOMEONE, Instant.EPOCH, TODAY);
	}

}
