package io.luoshi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.Bound;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How far a value is from the one a year before, in exact decimals.
 *
 * @param difference in base units, or in percentage points
 * @param unit what the difference is counted in
 * @param rate the difference as a percentage of the earlier value, to one place; null between percentages, and where the
 * earlier value is zero, because nothing can be divided by it
 */
public record Change(BigDecimal difference, String unit, @Nullable BigDecimal rate) {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private static final String POINTS = "个百分点";

	/**
	 * @param nowExact the exact value where it is known, for a written form that only says 超 or 近; the same before
	 * @return null when one of the two is not a certain number, or the units differ
	 */
	public static @Nullable Change between(Quantity now, @Nullable BigDecimal nowExact, Quantity before,
			@Nullable BigDecimal beforeExact, Basis basis) {
		BigDecimal later = exact(now, nowExact);
		BigDecimal earlier = exact(before, beforeExact);
		if (later == null || earlier == null || !now.unit().equals(before.unit())) {
			return null;
		}
		BigDecimal difference = later.subtract(earlier);
		if (now.unit().equals("%") || basis == Basis.SHARE || basis == Basis.GROWTH) {
			return new Change(difference, POINTS, null);
		}
		BigDecimal rate = (earlier.signum() == 0) ? null
				: difference.multiply(HUNDRED).divide(earlier.abs(), 1, RoundingMode.HALF_UP);
		return new Change(difference, now.unit(), rate);
	}

	/** The value in base units where it is told without a qualifier or known exactly, or null when only bounds are. */
	public static @Nullable BigDecimal exact(Quantity written, @Nullable BigDecimal exact) {
		return (exact != null) ? exact : (written.bound() == Bound.EQ) ? written.value() : null;
	}

	/** In words: 减少7天，下降2.1%. */
	public String inWords() {
		if (this.difference.signum() == 0) {
			return "持平";
		}
		boolean up = this.difference.signum() > 0;
		boolean points = this.unit.equals(POINTS);
		String amount = (points ? (up ? "提高" : "降低") : (up ? "增加" : "减少")) + scaled() + this.unit;
		if (points) {
			return amount;
		}
		return amount + ((this.rate == null) ? "（上年为0，幅度无法计算）"
				: "，" + (up ? "增长" : "下降") + this.rate.abs().toPlainString() + "%");
	}

	/** Whole ten thousands and hundred millions by their word, for few digits, never rounded. */
	private String scaled() {
		BigDecimal amount = this.difference.abs();
		for (Word word : Word.values()) {
			BigDecimal shorter = amount.movePointLeft(word.power).stripTrailingZeros();
			if (shorter.compareTo(BigDecimal.ONE) >= 0 && shorter.scale() <= 2) {
				return shorter.toPlainString() + word.name();
			}
		}
		return amount.stripTrailingZeros().toPlainString();
	}

	private enum Word {

		亿(8), 万(4);

		private final int power;

		Word(int power) {
			this.power = power;
		}

	}

}
