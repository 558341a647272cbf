package io.luoshi.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.Bound;
import io.luoshi.numeral.Interval;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/** A sentence about a value: a key of the message bundle and what fills its places. */
record Wording(String key, Object[] arguments) {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	/** Where the exact value lies, in base units. */
	static Wording interval(Quantity quantity) {
		Interval interval = quantity.interval();
		String unit = quantity.unit();
		if (interval.isPoint()) {
			return new Wording("report.interval.point", new Object[] { figure(interval.low(), unit) });
		}
		String low = (interval.low() == null) ? "any" : interval.lowIncluded() ? "from" : "above";
		String high = (interval.high() == null) ? "any" : interval.highIncluded() ? "upto" : "below";
		return new Wording("report.interval." + low + "-" + high,
				new Object[] { figure(interval.low(), unit), figure(interval.high(), unit) });
	}

	/** How far the value is from the one a year before; says so when that cannot be computed. */
	static Wording change(Quantity now, Quantity before, Basis basis) {
		if (now.bound() != Bound.EQ || before.bound() != Bound.EQ || !now.unit().equals(before.unit())) {
			return new Wording("report.change.not-computable", new Object[0]);
		}
		BigDecimal difference = now.value().subtract(before.value());
		String direction = (difference.signum() == 0) ? "same" : (difference.signum() > 0) ? "up" : "down";
		boolean points = now.unit().equals("%") || basis == Basis.SHARE || basis == Basis.GROWTH;
		String amount = figure(difference.abs(), points ? "个百分点" : now.unit());
		if (points || difference.signum() == 0 || before.value().signum() == 0) {
			return new Wording("report.change." + direction, new Object[] { amount });
		}
		BigDecimal share = difference.abs().multiply(HUNDRED).divide(before.value().abs(), 1, RoundingMode.HALF_UP);
		return new Wording("report.change." + direction + "-by", new Object[] { amount, share.toPlainString() + "%" });
	}

	/** A plain number in base units with grouped digits. */
	static String figure(@Nullable BigDecimal number, String unit) {
		if (number == null) {
			return "";
		}
		DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
		return format.format(number) + unit;
	}

}
