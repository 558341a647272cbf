package io.luoshi.numeral.prose;

import java.util.Locale;

/** What a number of a text is. */
public enum NumberKind {

	LEVEL, RATE, GROWTH, COUNT, CUMULATIVE, STREAK, RANK, RATIO, RANGE, DATE, NAME;

	/** The form used in JSON: {@code level}, {@code cumulative}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
