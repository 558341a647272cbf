package io.luoshi.intake.structure;

/** What typists leave between words: spaces of every width and tabs. */
final class Blanks {

	private Blanks() {
	}

	static boolean is(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** The first place from {@code start} on that is not blank; {@code end} when all are. */
	static int after(String text, int start, int end) {
		int at = start;
		while (at < end && is(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** The place behind the last character before {@code end} that is not blank; {@code start} when all are. */
	static int before(String text, int start, int end) {
		int at = end;
		while (at > start && is(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

}
