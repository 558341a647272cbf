package io.luoshi.report.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.Interval;
import io.luoshi.numeral.Quantity;
import io.luoshi.report.Change;
import org.jspecify.annotations.Nullable;

/** A sentence about a value: a key of the message bundle and what fills its places. */
record Wording(String key, Object[] arguments) {

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
		Change change = Change.between(now, null, before, null, basis);
		if (change == null) {
			return new Wording("report.change.not-computable", new Object[0]);
		}
		int sign = change.difference().signum();
		String direction = (sign == 0) ? "same" : (sign > 0) ? "up" : "down";
		String amount = figure(change.difference().abs(), change.unit());
		BigDecimal rate = change.rate();
		return (rate == null || sign == 0) ? new Wording("report.change." + direction, new Object[] { amount })
				: new Wording("report.change." + direction + "-by",
						new Object[] { amount, rate.abs().toPlainString() + "%" });
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
