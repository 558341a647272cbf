package io.luoshi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a list says about an indicator: itself, its newest reading, and the one a year before that.
 *
 * @param source the source unit's name
 * @param value in base units; as {@code previousValue}, null when there is no such reading
 */
public record IndicatorLine(UUID id, String name, String unit, Basis basis, String scope, Direction direction,
		String source, @Nullable Integer keyRank, @Nullable UUID readingId, @Nullable String written,
		@Nullable LocalDate periodStart, @Nullable LocalDate periodEnd, @Nullable ReadingStatus status,
		boolean approved, @Nullable BigDecimal value, @Nullable String previousWritten,
		@Nullable BigDecimal previousValue) {

	/** BETTER, WORSE, SAME or UNKNOWN against a year before, by the direction that is better. */
	public Trend trend() {
		if (this.value == null || this.previousValue == null) {
			return Trend.UNKNOWN;
		}
		int change = this.value.compareTo(this.previousValue);
		if (change == 0) {
			return Trend.SAME;
		}
		return switch (this.direction) {
			case NEUTRAL -> Trend.CHANGED;
			case UP -> (change > 0) ? Trend.BETTER : Trend.WORSE;
			case DOWN -> (change < 0) ? Trend.BETTER : Trend.WORSE;
		};
	}

	/** How a value stands against the year before. */
	public enum Trend {

		BETTER, WORSE, SAME, CHANGED, UNKNOWN

	}

}
