package io.luoshi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.numeral.Quantity;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadingTests {

	private static final Actor WRITER = new Actor("writer", "填报人");

	private static final Actor APPROVER = new Actor("approver", "审核人");

	private static final Instant NOON = Instant.parse("2024-03-01T04:00:00Z");

	private final Indicator problems = new Indicator(new IndicatorDefinition("清单问题数", "个", Basis.CUMULATIVE, "全市",
			Direction.NEUTRAL, UnitId.next(), "归集管控的问题数", null), WRITER);

	private final Reading reading = new Reading(this.problems, content("6.3万余个", null), WRITER, NOON);

	@Test
	void takesTheExactValueThatItsWrittenFormAdmits() {
		this.reading.revise(this.problems, content("6.3万余个", "63412"), WRITER, NOON);

		assertThat(this.reading.content().exact()).isEqualByComparingTo("63412");
	}

	@Test
	void refusesAnExactValueThatContradictsItsWrittenForm() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> content("6.3万余个", "64120"))
			.satisfies((ex) -> assertThat(ex.arguments()).containsExactly("64120", "6.3万余个", "6.4万余个"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> content("超50万辆", "499000"))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("exact"));
	}

	@Test
	void refusesAnotherUnitThanTheIndicators() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.reading.revise(this.problems, content("6.3万余件", null), WRITER, NOON))
			.satisfies((ex) -> assertThat(ex.arguments()).containsExactly("件", "个"));
	}

	@Test
	void isNotApprovedByWhoeverEnteredIt() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.reading.approve(WRITER, NOON))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("indicator.reading.own-approval"));
	}

	@Test
	void isApprovedOnce() {
		this.reading.approve(APPROVER, NOON);

		assertThat(this.reading.isApproved()).isTrue();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.reading.approve(APPROVER, NOON));
	}

	@Test
	void losesItsApprovalWhenRevised() {
		this.reading.approve(APPROVER, NOON);

		this.reading.revise(this.problems, content("6.4万余个", null), WRITER, NOON);

		assertThat(this.reading.isApproved()).isFalse();
	}

	@Test
	void keepsItsApprovalWhenNothingChanges() {
		this.reading.approve(APPROVER, NOON);

		this.reading.revise(this.problems, content("6.3万余个", null), WRITER, NOON);

		assertThat(this.reading.isApproved()).isTrue();
	}

	@Test
	void keepsZeroApartFromNothing() {
		Reading zero = new Reading(this.problems, content("0个", "0"), WRITER, NOON);

		assertThat(zero.content().exact()).isZero();
		assertThat(this.reading.content().exact()).isNull();
	}

	@Test
	void refusesAStaleVersion() {
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> this.reading.requireVersion(3));
	}

	@Test
	void refusesAPeriodThatEndsBeforeItStarts() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Period(LocalDate.of(2023, 12, 31), LocalDate.of(2023, 1, 1)))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("periodEnd"));
	}

	@Test
	void refusesAPeriodThatCannotBeMeant() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Period(LocalDate.of(202, 1, 1), LocalDate.of(2023, 1, 1)));
	}

	private static ReadingContent content(String written, @Nullable String exact) {
		return new ReadingContent(Quantity.read(written), (exact != null) ? new BigDecimal(exact) : null,
				Period.ofYear(2023), PeriodGiven.STATED, ReadingStatus.FINAL, "统计表");
	}

}
