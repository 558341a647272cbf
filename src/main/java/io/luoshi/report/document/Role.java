package io.luoshi.report.document;

import java.util.Locale;

/** What a paragraph is on the paper. */
public enum Role {

	TITLE, SESSION, ADDRESSEE, PREAMBLE, HEADING1, AREA, LEAD, COMMITMENT, ITEM, BODY, TABLE, CLOSING, SIGNATURE, DATE,
	ATTACHMENT;

	/** The form used in JSON and in class names. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
