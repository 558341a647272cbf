package io.luoshi.numeral;

/** 余, 多, 来 or 几 inside a number: somewhat more than the digits say, and less than their next round step. */
record Excess(String text, Place place) {

	static final Excess NONE = new Excess("", Place.NOWHERE);

	private static final String WORDS = "余多来几";

	/** 3年多 closes with it; 来 and 几 never do. */
	private static final String CLOSING_WORDS = "余多";

	enum Place {

		NOWHERE, BEFORE_SCALE, AFTER_SCALE, AFTER_UNIT

	}

	static Excess at(String text, int start, Place place) {
		String words = (place == Place.AFTER_UNIT) ? CLOSING_WORDS : WORDS;
		if (start >= text.length() || words.indexOf(text.charAt(start)) < 0) {
			return NONE;
		}
		return new Excess(text.substring(start, start + 1), place);
	}

	boolean isPresent() {
		return this.place != Place.NOWHERE;
	}

	String writtenAt(Place asked) {
		return (this.place == asked) ? this.text : "";
	}

}
