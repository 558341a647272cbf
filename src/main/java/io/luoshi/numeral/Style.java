package io.luoshi.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The way one amount is written, applied to other exact amounts. */
final class Style {

	private final Quantity model;

	Style(Quantity model) {
		this.model = model;
	}

	Quantity write(BigDecimal exact) {
		return this.model.before().isSome() ? admitted(this.model, exact) : admitted(restated(exact), exact);
	}

	private Quantity restated(BigDecimal exact) {
		Quantity unsigned = this.model.signed(signFor(exact));
		BigDecimal digits = exact.abs().divide(this.model.factor());
		return unsigned.with(unsigned.digits().restated(rounded(unsigned, digits)));
	}

	private Quantity admitted(Quantity written, BigDecimal exact) {
		boolean emptied = written.value().signum() == 0 && !written.isUnqualified();
		if (emptied || !written.admits(exact)) {
			throw new NumeralException("numeral.style", exact.toPlainString(), this.model.write());
		}
		return written;
	}

	private Sign signFor(BigDecimal exact) {
		Sign sign = this.model.sign();
		if (exact.signum() < 0) {
			return sign.isNegative() ? sign : signForFall();
		}
		return (sign == Sign.PLUS && exact.signum() > 0) ? Sign.PLUS : Sign.NONE;
	}

	private Sign signForFall() {
		return this.model.isUnqualified() ? Sign.MINUS : Sign.FALL;
	}

	private BigDecimal rounded(Quantity quantity, BigDecimal digits) {
		BigDecimal step = step(digits);
		return switch (claimedOfMagnitude(quantity)) {
			case GT -> below(digits, step, true);
			case GE -> below(digits, step, false);
			case LT -> above(digits, step, true);
			case LE -> above(digits, step, false);
			case APPROX -> nearest(digits, step);
			case EQ -> quantity.excess().isPresent() ? below(digits, step, false)
					: nearest(digits, quantity.digits().place());
		};
	}

	/** A minus sign turns what the qualifier claims into its opposite about the digits behind it. */
	private Bound claimedOfMagnitude(Quantity quantity) {
		boolean turned = quantity.sign().isNegative() && quantity.sign() != Sign.FALL;
		return turned ? quantity.claimed().mirrored() : quantity.claimed();
	}

	/**
	 * The step of rounding. Under a scale it is the last written place (超50万 goes by 万); without one, zeros at the
	 * end are rounding too (3500余 goes by hundreds), as long as the number reaches the step.
	 */
	private BigDecimal step(BigDecimal digits) {
		boolean scaled = !this.model.scale().equals(Scale.ONE);
		BigDecimal step = scaled ? this.model.digits().place() : this.model.digits().significantPlace();
		while (!scaled && step.compareTo(BigDecimal.ONE) > 0 && step.compareTo(digits) >= 0) {
			step = step.movePointLeft(1);
		}
		return step;
	}

	private static BigDecimal below(BigDecimal digits, BigDecimal step, boolean strictly) {
		BigDecimal rounded = inSteps(digits, step, RoundingMode.DOWN);
		return (strictly && rounded.compareTo(digits) == 0) ? rounded.subtract(step) : rounded;
	}

	private static BigDecimal above(BigDecimal digits, BigDecimal step, boolean strictly) {
		BigDecimal rounded = inSteps(digits, step, RoundingMode.UP);
		return (strictly && rounded.compareTo(digits) == 0) ? rounded.add(step) : rounded;
	}

	private static BigDecimal nearest(BigDecimal digits, BigDecimal step) {
		return inSteps(digits, step, RoundingMode.HALF_UP);
	}

	private static BigDecimal inSteps(BigDecimal digits, BigDecimal step, RoundingMode mode) {
		return digits.divide(step).setScale(0, mode).multiply(step);
	}

}
