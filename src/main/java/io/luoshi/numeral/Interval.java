package io.luoshi.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where the exact number lies, in base units. A missing end is unbounded.
 * <p>
 * Arithmetic answers every result that some numbers of the operands have, so two rounded figures contradict a third
 * only where no exact numbers behind them could fit: that is how XBRL Calculations 1.1 treats rounding. A division
 * that has no finite decimal is rounded outwards at the 34th digit.
 */
public record Interval(@Nullable BigDecimal low, boolean lowIncluded, @Nullable BigDecimal high,
		boolean highIncluded) {

	private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

	private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

	public static Interval exactly(BigDecimal value) {
		return new Interval(value, true, value, true);
	}

	/** Both ends included. */
	public static Interval within(BigDecimal low, BigDecimal high) {
		return new Interval(low, true, high, true);
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

	/** Whether every number of the other is one of this. */
	public boolean contains(Interval other) {
		return of(End.low(this).lower(End.low(other)), End.high(this).higher(End.high(other))).equalsAsRange(this);
	}

	public boolean isPoint() {
		return this.low != null && this.high != null && this.low.compareTo(this.high) == 0;
	}

	/** Whether some number is in both. */
	public boolean meets(Interval other) {
		return !isBefore(other) && !other.isBefore(this);
	}

	/** Whether every number of this is less than every number of the other. */
	public boolean isBefore(Interval other) {
		if (this.high == null || other.low == null) {
			return false;
		}
		int order = this.high.compareTo(other.low);
		return order < 0 || (order == 0 && !(this.highIncluded && other.lowIncluded));
	}

	/** The numbers that are in both; empty when there are none. */
	public Optional<Interval> common(Interval other) {
		return meets(other) ? Optional.of(of(End.low(this).lastOf(End.low(other)), End.high(this).firstOf(End.high(other))))
				: Optional.empty();
	}

	public Interval plus(Interval other) {
		return of(End.low(this).plus(End.low(other)), End.high(this).plus(End.high(other)));
	}

	public Interval minus(Interval other) {
		return plus(other.mirrored());
	}

	public Interval times(Interval other) {
		List<End> products = List.of(End.low(this).times(End.low(other)), End.low(this).times(End.high(other)),
				End.high(this).times(End.low(other)), End.high(this).times(End.high(other)));
		return of(products.stream().reduce(End.HIGHEST, End::lower), products.stream().reduce(End.LOWEST, End::higher));
	}

	/** The same in another scale: times 0.01 for what a per cent is a share of. */
	public Interval scale(BigDecimal factor) {
		return times(exactly(factor));
	}

	/** Empty where it is not computable: the divisor may be zero, and x/0 is no number. */
	public Optional<Interval> dividedBy(Interval divisor) {
		if (divisor.contains(BigDecimal.ZERO) || !divisor.isOnOneSideOfZero()) {
			return Optional.empty();
		}
		boolean positive = divisor.low != null && divisor.low.signum() >= 0;
		return Optional.of(times(of(End.high(divisor).reciprocal(positive, DOWN),
				End.low(divisor).reciprocal(positive, UP))));
	}

	/** The interval of the negated numbers. */
	Interval mirrored() {
		return new Interval((this.high != null) ? this.high.negate() : null, this.highIncluded,
				(this.low != null) ? this.low.negate() : null, this.lowIncluded);
	}

	private static Interval of(End low, End high) {
		return new Interval(low.value(), low.included(), high.value(), high.included());
	}

	private boolean isOnOneSideOfZero() {
		return (this.low != null && this.low.signum() >= 0) || (this.high != null && this.high.signum() <= 0);
	}

	private boolean equalsAsRange(Interval other) {
		return this.lowIncluded == other.lowIncluded && this.highIncluded == other.highIncluded
				&& alike(this.low, other.low) && alike(this.high, other.high);
	}

	private static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? one == other : one.compareTo(other) == 0;
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
