package io.luoshi.indicator.text;

import java.util.Locale;

/** What a reader may trust a stretch of text to be; each has a word and a shape on the screen. */
public enum SpanState {

	/** No number. */
	LITERAL,

	/** States readings that are approved as they stand. */
	BOUND,

	/** States a reading that nobody has approved yet. */
	UNAPPROVED,

	/** States a reading that may still change. */
	PROVISIONAL,

	/** States a reading that has changed since it was approved. */
	CHANGED,

	/** A number that is not data. */
	NOT_DATA,

	/** A number nobody has classified, or whose readings have come to disagree. */
	UNCLASSIFIED;

	/** The last part of the message key and of the class name. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
