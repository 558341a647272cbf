package io.luoshi.check.rule;

import java.math.BigDecimal;

import io.luoshi.numeral.Interval;

/** Per cent and percentage points. */
final class Percent {

	static final String SIGN = "%";

	static final String POINTS = "个百分点";

	static final BigDecimal HUNDRED = new BigDecimal(100);

	/** From nothing to all. */
	static final Interval WHOLE = Interval.within(BigDecimal.ZERO, HUNDRED);

	/** All, as a per cent. */
	static final Interval ALL = Interval.exactly(HUNDRED);

	private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

	private Percent() {
	}

	/** So many per cent of it. */
	static Interval of(Interval whole, Interval share) {
		return whole.times(share.scale(HUNDREDTH));
	}

}
