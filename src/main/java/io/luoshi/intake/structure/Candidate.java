package io.luoshi.intake.structure;

import org.jspecify.annotations.Nullable;

/**
 * A marker inside a line that may number a point.
 *
 * @param at its place in the line
 * @param after what it follows
 * @param leads whether it stands right behind the heading of its line
 */
record Candidate(int at, Marker marker, Break after, boolean leads) {

	/** The mark before a point, from the strongest. */
	enum Break {

		STOP, COLON, SEMICOLON, COMMA;

		/** How the mark {@code c} divides; null when it does not. */
		static @Nullable Break of(char c) {
			return switch (c) {
				case '。', '！', '？', '!', '?' -> STOP;
				case '：', ':' -> COLON;
				case '；', ';' -> SEMICOLON;
				case '，', ',' -> COMMA;
				default -> null;
			};
		}

	}

	int ordinal() {
		Integer ordinal = this.marker.ordinal();
		return (ordinal != null) ? ordinal : 0;
	}

	Scheme scheme() {
		return this.marker.scheme();
	}

}
