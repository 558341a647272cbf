package io.luoshi.report.composition.web;

import org.jspecify.annotations.Nullable;

/** The composition that a person had before them, as the form sends it back. */
final class Opened {

	private Opened() {
	}

	/** A count that no opinion has when none was sent, so that it counts as a conflict. */
	static int of(@Nullable String sent) {
		try {
			return (sent != null) ? Integer.parseInt(sent.strip()) : -1;
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

}
