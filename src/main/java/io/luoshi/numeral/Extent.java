package io.luoshi.numeral;

import java.math.BigDecimal;

/** Works out where the exact amount behind a written one lies. */
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

	/** 数十: from ten, below a hundred. */
	private static Interval some(BigDecimal value) {
		return Interval.between(value, value.multiply(BigDecimal.TEN));
	}

	private static Interval stated(Quantity quantity) {
		if (quantity.excess().isPresent()) {
			BigDecimal step = quantity.digits().significantPlace().multiply(quantity.scale().factor());
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
		BigDecimal reach = place.multiply(HALF).multiply(quantity.scale().factor());
		return Interval.between(quantity.value().subtract(reach), quantity.value().add(reach));
	}

}
