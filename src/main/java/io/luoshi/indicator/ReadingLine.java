package io.luoshi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.luoshi.numeral.Bound;
import org.jspecify.annotations.Nullable;

/** Everything the screen says about a reading. */
public record ReadingLine(UUID id, UUID indicatorId, String name, String unit, String definition, String written,
		BigDecimal value, Bound bound, @Nullable BigDecimal exact, LocalDate periodStart, LocalDate periodEnd,
		PeriodGiven given, ReadingStatus status, String evidence, String enteredBy, Instant enteredAt,
		@Nullable String approvedBy, @Nullable Instant approvedAt, @Nullable String approvedWritten, int version) {

	public Period period() {
		return new Period(this.periodStart, this.periodEnd);
	}

	/** The value in base units with no zeros that say nothing. */
	public String plainValue() {
		return this.value.stripTrailingZeros().toPlainString();
	}

}
