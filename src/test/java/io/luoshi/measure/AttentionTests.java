package io.luoshi.measure;

import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When a measure asks for attention. */
class AttentionTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 2, 28);

	private final Attention attention = new Attention(Period.ofDays(30), Period.ofDays(14));

	@Test
	void isOverdueOnTheDayAfterItsDeadline() {
		assertThat(urgency(MeasureStatus.UNDER_WAY, -1, 0)).isEqualTo(Urgency.OVERDUE);
		assertThat(urgency(MeasureStatus.UNDER_WAY, 0, 0)).isEqualTo(Urgency.DUE_SOON);
	}

	@Test
	void isDueSoonWithinTheSetDays() {
		assertThat(urgency(MeasureStatus.NOT_STARTED, 14, 0)).isEqualTo(Urgency.DUE_SOON);
		assertThat(urgency(MeasureStatus.NOT_STARTED, 15, 0)).isEqualTo(Urgency.ON_COURSE);
	}

	@Test
	void isStaleAfterTheSetDaysWithoutNews() {
		assertThat(urgency(MeasureStatus.UNDER_WAY, 100, 30)).isEqualTo(Urgency.ON_COURSE);
		assertThat(urgency(MeasureStatus.UNDER_WAY, 100, 31)).isEqualTo(Urgency.STALE);
	}

	@Test
	void isStaleWhenNobodyEverToldAnything() {
		assertThat(this.attention.of(MeasureStatus.NOT_STARTED, TODAY.plusDays(100), null, TODAY))
			.isEqualTo(Urgency.STALE);
	}

	@Test
	void leavesWhatIsDoneAlone() {
		assertThat(urgency(MeasureStatus.DONE, -100, 100)).isEqualTo(Urgency.DONE);
		assertThat(Urgency.DONE.needsWork()).isFalse();
	}

	private Urgency urgency(MeasureStatus status, int daysToDeadline, int daysSinceProgress) {
		return this.attention.of(status, TODAY.plusDays(daysToDeadline), TODAY.minusDays(daysSinceProgress), TODAY);
	}

}
