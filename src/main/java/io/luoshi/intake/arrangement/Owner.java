package io.luoshi.intake.arrangement;

import java.util.Locale;

/**
 * The record that a stretch of the paper will belong to.
 *
 * @param area the area's place in the paper, counted from 1; 0 unless it is an area or a measure
 * @param item the measure's place under its area, or the commitment's among all; 0 for the others
 */
public record Owner(Kind kind, int area, int item) {

	public static final Owner REPORT = new Owner(Kind.REPORT, 0, 0);

	public static Owner area(int area) {
		return new Owner(Kind.AREA, area, 0);
	}

	static Owner measure(int area, int item) {
		return new Owner(Kind.MEASURE, area, item);
	}

	static Owner commitment(int item) {
		return new Owner(Kind.COMMITMENT, 0, item);
	}

	/** Its name in places of texts: {@code measure}. */
	public String code() {
		return this.kind.name().toLowerCase(Locale.ROOT);
	}

	/** The kinds of records that own texts. */
	public enum Kind {

		REPORT, AREA, MEASURE, COMMITMENT

	}

}
