package io.luoshi.indicator.text;

/** The kinds of {@link Run}, as the database names them. */
public enum RunKind {

	LITERAL, MENTION, NOT_DATA, UNCLASSIFIED;

	static RunKind of(Run run) {
		if (run instanceof Run.Mention) {
			return MENTION;
		}
		if (run instanceof Run.NotData) {
			return NOT_DATA;
		}
		return (run instanceof Run.Unclassified) ? UNCLASSIFIED : LITERAL;
	}

}
