package io.luoshi.report.document;

import java.util.Locale;

/** How punctuation is written on an output. */
public enum Punctuation {

	/** As the text came in. */
	RECEIVED {
		@Override
		String write(String text) {
			return text;
		}
	},

	/**
	 * Full-width marks, as printed Chinese requires (GB/T 15834-2011). A mark between two ASCII digits or letters
	 * stays: {@code 1:5}, {@code 12,345}; so does the colon of an address, {@code https://}. One character always gives one character, so that offsets stay the same.
	 */
	FULL {
		@Override
		String write(String text) {
			StringBuilder written = new StringBuilder(text);
			for (int index = 0; index < text.length(); index++) {
				int mark = HALF_WIDTH.indexOf(text.charAt(index));
				if (mark >= 0 && !(isAscii(text, index - 1)
						&& (isAscii(text, index + 1) || text.startsWith("://", index)))) {
					written.setCharAt(index, FULL_WIDTH.charAt(mark));
				}
			}
			return written.toString();
		}
	};

	private static final String HALF_WIDTH = ",:;()?!";

	private static final String FULL_WIDTH = "，：；（）？！";

	abstract String write(String text);

	/** {@code full} or {@code received}; anything else is as received. */
	public static Punctuation of(String code) {
		return "full".equals(code.toLowerCase(Locale.ROOT)) ? FULL : RECEIVED;
	}

	private static boolean isAscii(String text, int index) {
		return index >= 0 && index < text.length() && text.charAt(index) < 128
				&& Character.isLetterOrDigit(text.charAt(index));
	}

}
