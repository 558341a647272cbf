package io.luoshi.check.rule;

import java.math.BigDecimal;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Interval;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A reading together with what its indicator is.
 *
 * @param exact the exact value in base units, null when only the written form is known
 */
public record Fact(ReadingId reading, IndicatorId indicator, String name, Basis basis, Direction direction,
		Quantity written, @Nullable BigDecimal exact, Period period, PeriodGiven given) {

	/** Where the exact value lies, in base units; a share rounded to 100 % is not more. */
	public Interval interval() {
		Interval claimed = (this.exact != null) ? this.written.intervalOf(this.exact) : this.written.roundedInterval();
		return isShare() ? claimed.common(Percent.WHOLE).orElse(claimed) : claimed;
	}

	public String unit() {
		return this.written.unit();
	}

	/** Whether it is so much of something, rather than a share, a change or a streak. */
	public boolean isAmount() {
		return this.basis == Basis.IN_YEAR || this.basis == Basis.AS_AT || this.basis == Basis.CUMULATIVE;
	}

	public boolean isShare() {
		return this.basis == Basis.SHARE && isPercent();
	}

	public boolean isGrowth() {
		return this.basis == Basis.GROWTH && (isPercent() || isPoints());
	}

	public boolean isPercent() {
		return unit().equals(Percent.SIGN);
	}

	public boolean isPoints() {
		return unit().equals(Percent.POINTS);
	}

	/** All that a check depends on, in words that can be stored and compared. */
	public String stated() {
		String exactly = (this.exact != null) ? " (" + this.exact.stripTrailingZeros().toPlainString() + ")" : "";
		return this.written.write() + exactly + " · " + this.period.label() + " · " + this.given;
	}

}
