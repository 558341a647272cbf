package io.luoshi.numeral;

/**
 * The sign of a number as written. A {@link #FALL} turns the number together with its qualifier: a fall of more than
 * 8% is a change below -8%, whereas 超-8% is a change above it.
 */
enum Sign {

	NONE(""), PLUS("+"), MINUS("-"), TYPOGRAPHIC_MINUS("−"), FALL("降");

	private final String text;

	Sign(String text) {
		this.text = text;
	}

	String text() {
		return this.text;
	}

	boolean isNegative() {
		return this == MINUS || this == TYPOGRAPHIC_MINUS || this == FALL;
	}

	/** The mathematical sign that begins at {@code start}, {@link #NONE} when there is none. */
	static Sign at(String text, int start) {
		if (start >= text.length()) {
			return NONE;
		}
		return switch (text.charAt(start)) {
			case '+' -> PLUS;
			case '-' -> MINUS;
			case '−' -> TYPOGRAPHIC_MINUS;
			default -> NONE;
		};
	}

}
