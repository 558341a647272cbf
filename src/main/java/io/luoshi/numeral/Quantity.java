package io.luoshi.numeral;

import java.math.BigDecimal;

/**
 * An amount exactly as written, without the words around it: 6.3万余个, 超50万辆, -8.8%. Knows the base value, the
 * unit and the interval in which the exact amount lies.
 */
public record Quantity(Sign sign, Qualifier before, Digits digits, Scale scale, Excess excess, UnitWord unitWord,
		Qualifier after) {

	/** @throws NumeralException when the whole text is not one amount; it tells the part and what may be meant */
	public static Quantity read(String text) {
		return QuantityReader.whole(text);
	}

	/** {@code read(text).write()} equals {@code text}. */
	public String write() {
		boolean falls = this.sign == Sign.FALL;
		return (falls ? this.sign.text() : "") + this.before.text() + (falls ? "" : this.sign.text())
				+ this.digits.text() + this.excess.writtenAt(Excess.Place.BEFORE_SCALE) + this.scale.text()
				+ this.excess.writtenAt(Excess.Place.AFTER_SCALE) + this.unitWord.written()
				+ this.excess.writtenAt(Excess.Place.AFTER_UNIT) + this.after.text();
	}

	/** The amount in base units without its qualifier, exact: 63000 for 6.3万余个. */
	public BigDecimal value() {
		BigDecimal magnitude = magnitudeValue();
		return this.sign.isNegative() ? magnitude.negate() : magnitude;
	}

	/** The base unit: 个, 千瓦, 台/年, %, 个百分点; empty when there is none. */
	public String unit() {
		return this.unitWord.base();
	}

	/** The digits alone as a number: 6.3 for 6.3万余个. */
	public BigDecimal amount() {
		return this.digits.value();
	}

	/** What 万 or 亿 multiplies the digits by; one without them. */
	public BigDecimal scaleFactor() {
		return this.scale.factor();
	}

	/** Scale and unit as written: 万个 for 6.3万余个. */
	public String writtenUnit() {
		return this.scale.text() + this.unitWord.written();
	}

	public int signum() {
		return value().signum();
	}

	/** What the qualifier claims about the exact signed amount. */
	public Bound bound() {
		Bound claimed = claimed();
		if (claimed == Bound.EQ && this.excess.isPresent()) {
			return this.sign.isNegative() ? Bound.LT : Bound.GT;
		}
		return (this.sign == Sign.FALL) ? claimed.mirrored() : claimed;
	}

	/** Where the exact signed amount lies, in base units. */
	public Interval interval() {
		return Extent.of(this);
	}

	/**
	 * Where the exact amount lies when whole numbers may have been rounded too, for comparing figures with each other:
	 * 2260亩 stands for 2259.5 up to 2260.5, while 113家 was counted.
	 */
	public Interval roundedInterval() {
		return Extent.rounded(this);
	}

	/** Where an amount of this unit lies that is told apart: a count is what it is, a measure was rounded at its last digit. */
	public Interval intervalOf(BigDecimal exact) {
		return Extent.ofExact(exact, this.unitWord);
	}

	public boolean admits(BigDecimal exact) {
		return interval().contains(exact);
	}

	/**
	 * The amount written in this style (scale, decimals, qualifier, unit) for an exact amount in base units.
	 * @throws NumeralException when the style cannot say it truly
	 */
	public Quantity restate(BigDecimal exact) {
		return new Style(this).write(exact);
	}

	/** What the qualifiers claim about the number they stand beside, before a fall turns it. */
	Bound claimed() {
		return (this.before.bound() != Bound.EQ) ? this.before.bound() : this.after.bound();
	}

	/** How many of the base unit one of the digits stands for: 10 000 in 6.3万余个, 10 in 七成. */
	BigDecimal factor() {
		return this.scale.factor().multiply(this.unitWord.factor());
	}

	BigDecimal magnitudeValue() {
		BigDecimal value = this.digits.value().multiply(factor()).stripTrailingZeros();
		return (value.scale() < 0) ? value.setScale(0) : value;
	}

	/** Whether the number stands bare, so that its sign says all about its direction. */
	boolean isUnqualified() {
		return claimed() == Bound.EQ && !this.excess.isPresent();
	}

	/** The amount of a fall that this number measures. */
	Quantity falling() {
		return signed(isUnqualified() ? Sign.MINUS : Sign.FALL);
	}

	/** The number without its sign; only where the sign turns the qualifier along. */
	Quantity magnitude() {
		return signed(Sign.NONE);
	}

	Quantity signed(Sign other) {
		return new Quantity(other, this.before, this.digits, this.scale, this.excess, this.unitWord, this.after);
	}

	Quantity with(Digits other) {
		return new Quantity(this.sign, this.before, other, this.scale, this.excess, this.unitWord, this.after);
	}

	Quantity scaled(Scale other) {
		return new Quantity(this.sign, this.before, this.digits, other, this.excess, this.unitWord, this.after);
	}

	Quantity in(UnitWord other) {
		return new Quantity(this.sign, this.before, this.digits, this.scale, this.excess, other, this.after);
	}

	@Override
	public String toString() {
		return write();
	}

}
