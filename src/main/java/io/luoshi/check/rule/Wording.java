package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import io.luoshi.numeral.Bound;
import io.luoshi.numeral.Interval;
import io.luoshi.numeral.Quantity;
import org.springframework.context.MessageSourceResolvable;

/** A sentence for readers of either language: a key of the message bundle and what fills its places. */
public record Wording(String key, List<Object> fillings) implements MessageSourceResolvable {

	/** Decimals of a reckoned figure beyond those of the written one. */
	private static final int MORE_DECIMALS = 2;

	public Wording {
		fillings = List.copyOf(fillings);
	}

	static Wording of(String key, Object... fillings) {
		return new Wording(key, List.of(fillings));
	}

	/** Where a value lies, in the scale and unit in which {@code like} is written. */
	static Wording interval(Interval interval, Quantity like) {
		String unit = like.writtenUnit();
		if (interval.isPoint()) {
			return of("check.interval.point", figure(interval.low(), like) + unit);
		}
		if (interval.low() == null) {
			return (interval.high() == null) ? of("check.interval.any")
					: of(interval.highIncluded() ? "check.interval.upto" : "check.interval.below",
							figure(interval.high(), like) + unit);
		}
		if (interval.high() == null) {
			return of(interval.lowIncluded() ? "check.interval.from" : "check.interval.above",
					figure(interval.low(), like) + unit);
		}
		return of("check.interval.between", figure(interval.low(), like), figure(interval.high(), like) + unit);
	}

	/** The fact's own value, with what its rounding leaves open: 93% (92.5 to 93.5%). */
	static Wording value(Fact fact) {
		Wording interval = interval(fact.interval(), fact.written());
		boolean bare = fact.exact() == null && fact.written().bound() == Bound.EQ && !fact.interval().isPoint();
		return bare ? of("check.interval.rounded", fact.written().write(), interval) : interval;
	}

	/** The fact's own value without its rounding, where that changes nothing. */
	static Wording plain(Fact fact) {
		return of("check.interval.point", (fact.exact() != null)
				? figure(fact.exact(), fact.written()) + fact.written().writtenUnit() : fact.written().write());
	}

	private static String figure(BigDecimal number, Quantity like) {
		BigDecimal scaled = number;
		if (like.amount().signum() != 0) {
			BigDecimal factor = like.value().abs().divide(like.amount(), 0, RoundingMode.HALF_UP);
			scaled = (factor.signum() > 0) ? number.divide(factor, 6, RoundingMode.HALF_EVEN) : number;
		}
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setMaximumFractionDigits(Math.max(0, like.amount().scale()) + MORE_DECIMALS);
		return format.format(scaled);
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.key };
	}

	@Override
	public Object[] getArguments() {
		return this.fillings.toArray();
	}

}
