package io.luoshi.numeral;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Where the exact number lies, in base units. A missing end is unbounded. */
public record Interval(@Nullable BigDecimal low, boolean lowIncluded, @Nullable BigDecimal high,
		boolean highIncluded) {

	public static Interval exactly(BigDecimal value) {
		return new Interval(value, true, value, true);
	}

	/** Low end included, high end excluded. */
	static Interval between(BigDecimal low, BigDecimal high) {
		return new Interval(low, true, high, false);
	}

	static Interval above(BigDecimal low, boolean included) {
		return new Interval(low, included, null, false);
	}

	static Interval below(BigDecimal high, boolean included) {
		return new Interval(null, false, high, included);
	}

	public boolean contains(BigDecimal exact) {
		return isAboveLow(exact) && isBelowHigh(exact);
	}

	public boolean isPoint() {
		return this.low != null && this.high != null && this.low.compareTo(this.high) == 0;
	}

	Interval mirrored() {
		return new Interval((this.high != null) ? this.high.negate() : null, this.highIncluded,
				(this.low != null) ? this.low.negate() : null, this.lowIncluded);
	}

	private boolean isAboveLow(BigDecimal exact) {
		if (this.low == null) {
			return true;
		}
		int order = exact.compareTo(this.low);
		return order > 0 || (order == 0 && this.lowIncluded);
	}

	private boolean isBelowHigh(BigDecimal exact) {
		if (this.high == null) {
			return true;
		}
		int order = exact.compareTo(this.high);
		return order < 0 || (order == 0 && this.highIncluded);
	}

}
