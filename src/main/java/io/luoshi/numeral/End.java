package io.luoshi.numeral;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * One end of an interval in arithmetic: a number that belongs to the interval or only bounds it, or infinity.
 *
 * @param value null when infinite
 * @param infinite -1 or 1 for an infinite end, 0 for a finite one
 */
record End(@Nullable BigDecimal value, int infinite, boolean included) {

	static final End LOWEST = new End(null, -1, false);

	static final End HIGHEST = new End(null, 1, false);

	static End low(Interval interval) {
		return (interval.low() == null) ? LOWEST : new End(interval.low(), 0, interval.lowIncluded());
	}

	static End high(Interval interval) {
		return (interval.high() == null) ? HIGHEST : new End(interval.high(), 0, interval.highIncluded());
	}

	/** Infinite when either is; both are low ends, or both high. */
	End plus(End other) {
		if (this.value == null || other.value == null) {
			return (this.value == null) ? this : other;
		}
		return new End(this.value.add(other.value), 0, this.included && other.included);
	}

	/** Nothing times anything is nothing, and is reached when the nothing is. */
	End times(End other) {
		if (isZero() || other.isZero()) {
			return new End(BigDecimal.ZERO, 0, (isZero() && this.included) || (other.isZero() && other.included));
		}
		if (this.value == null || other.value == null) {
			return (signum() * other.signum() < 0) ? LOWEST : HIGHEST;
		}
		return new End(this.value.multiply(other.value), 0, this.included && other.included);
	}

	/** One divided by this end, for an interval on one side of zero: an excluded zero opens it. */
	End reciprocal(boolean positive, MathContext rounding) {
		if (this.value == null) {
			return new End(BigDecimal.ZERO, 0, false);
		}
		if (isZero()) {
			return positive ? HIGHEST : LOWEST;
		}
		return new End(BigDecimal.ONE.divide(this.value, rounding), 0, this.included);
	}

	/** The one further down; where both are alike, included if either is. */
	End lower(End other) {
		int order = compare(other);
		return (order == 0) ? including(other) : (order < 0) ? this : other;
	}

	/** The one further up; where both are alike, included if either is. */
	End higher(End other) {
		int order = compare(other);
		return (order == 0) ? including(other) : (order > 0) ? this : other;
	}

	/** The one further up; where both are alike, included only if both are. */
	End lastOf(End other) {
		int order = compare(other);
		return (order > 0 || (order == 0 && !this.included)) ? this : other;
	}

	/** The one further down; where both are alike, included only if both are. */
	End firstOf(End other) {
		int order = compare(other);
		return (order < 0 || (order == 0 && !this.included)) ? this : other;
	}

	private End including(End other) {
		return new End(this.value, this.infinite, this.included || other.included);
	}

	private int compare(End other) {
		if (this.value == null || other.value == null) {
			return Integer.compare(this.infinite, other.infinite);
		}
		return this.value.compareTo(other.value);
	}

	private boolean isZero() {
		return this.value != null && this.value.signum() == 0;
	}

	private int signum() {
		return (this.value != null) ? this.value.signum() : this.infinite;
	}

}
