package io.luoshi.numeral;

import java.math.BigDecimal;

/**
 * Works out where the exact amount behind a written one lies. About (约, 左右) has a tolerance of half a unit of the last
 * digit that is not a rounding zero: 约4000家 stands for 3500 up to 4500, 约4120家 for 4115 up to 4125.
 */
final class Extent {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private Extent() {
	}

	static Interval of(Quantity quantity) {
		if (quantity.sign() == Sign.FALL) {
			return of(quantity.magnitude()).mirrored();
		}
		BigDecimal value = quantity.value();
		return switch (quantity.claimed()) {
			case GT -> quantity.before().isSome() ? some(value) : Interval.above(value, false);
			case GE -> Interval.above(value, true);
			case LT -> Interval.below(value, false);
			case LE -> Interval.below(value, true);
			case APPROX -> around(quantity, quantity.digits().significantPlace());
			case EQ -> quantity.sign().isNegative() ? stated(quantity.magnitude()).mirrored() : stated(quantity);
		};
	}

	/** As {@link #of}, but a bare whole number of a measuring unit counts as rounded: 2260亩, 300公里. */
	static Interval rounded(Quantity quantity) {
		boolean bare = quantity.claimed() == Bound.EQ && !quantity.excess().isPresent();
		if (!bare || !isCounted(quantity) || !Units.isMeasuring(quantity.unit())) {
			return of(quantity);
		}
		return quantity.sign().isNegative() ? rounded(quantity.magnitude()).mirrored()
				: around(quantity, quantity.digits().place());
	}

	static Interval ofExact(BigDecimal exact, UnitWord unit) {
		if (exact.scale() <= 0 && !unit.isMeasuredShare() && !Units.isMeasuring(unit.base())) {
			return Interval.exactly(exact);
		}
		BigDecimal reach = HALF.movePointLeft(Math.max(exact.scale(), 0));
		return Interval.between(exact.subtract(reach), exact.add(reach));
	}

	/** 数十: from ten, below a hundred. */
	private static Interval some(BigDecimal value) {
		return Interval.between(value, value.multiply(BigDecimal.TEN));
	}

	private static Interval stated(Quantity quantity) {
		if (quantity.excess().isPresent()) {
			BigDecimal step = quantity.digits().significantPlace().multiply(quantity.factor());
			return Interval.between(quantity.value(), quantity.value().add(step));
		}
		return isCounted(quantity) ? Interval.exactly(quantity.value()) : around(quantity, quantity.digits().place());
	}

	/** A whole number without scale counts; a decimal, a scaled or a percent number was rounded. */
	private static boolean isCounted(Quantity quantity) {
		boolean whole = quantity.digits().isWhole() && quantity.scale().equals(Scale.ONE);
		boolean half = quantity.digits().text().equals("半");
		return (whole || half) && !quantity.unitWord().isMeasuredShare();
	}

	private static Interval around(Quantity quantity, BigDecimal place) {
		BigDecimal reach = place.multiply(HALF).multiply(quantity.factor());
		return Interval.between(quantity.value().subtract(reach), quantity.value().add(reach));
	}

}
