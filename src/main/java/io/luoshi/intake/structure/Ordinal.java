package io.luoshi.intake.structure;

import org.jspecify.annotations.Nullable;

/**
 * The number in a marker, 1 to 99.
 *
 * @param end where it ends in the text it was read from
 * @param han whether it is written in Han numerals
 */
record Ordinal(int value, int end, boolean han) {

	private static final String HAN = "零一二三四五六七八九十";

	private static final int TEN = 10;

	/** The ordinal that begins at {@code at}; null when none does, or when it is too long for a marker. */
	static @Nullable Ordinal at(String text, int at) {
		Ordinal arabic = arabic(text, at);
		return (arabic != null) ? arabic : han(text, at);
	}

	static boolean isHan(String text, int at) {
		return at < text.length() && HAN.indexOf(text.charAt(at)) > 0;
	}

	static boolean isDigit(String text, int at) {
		return at < text.length() && digit(text.charAt(at)) >= 0;
	}

	private static @Nullable Ordinal arabic(String text, int at) {
		int end = at;
		int value = 0;
		while (end - at < 3 && isDigit(text, end)) {
			value = value * TEN + digit(text.charAt(end));
			end++;
		}
		return (value > 0 && end - at < 3) ? new Ordinal(value, end, false) : null;
	}

	private static @Nullable Ordinal han(String text, int at) {
		int end = at;
		while (end - at < 4 && isHan(text, end)) {
			end++;
		}
		int value = (end > at && end - at < 4) ? hanValue(text.substring(at, end)) : 0;
		return (value > 0) ? new Ordinal(value, end, true) : null;
	}

	/** The value of 一, 十, 十一, 二十 or 二十一; 0 for anything else. */
	private static int hanValue(String written) {
		int ten = written.indexOf('十');
		if (ten < 0) {
			return (written.length() == 1) ? HAN.indexOf(written) : 0;
		}
		if (ten > 1 || written.length() - ten > 2 || written.indexOf('十', ten + 1) > 0) {
			return 0;
		}
		int tens = (ten == 0) ? 1 : HAN.indexOf(written.charAt(0));
		int ones = (written.length() > ten + 1) ? HAN.indexOf(written.charAt(ten + 1)) : 0;
		return tens * TEN + ones;
	}

	private static int digit(char c) {
		if (c >= '0' && c <= '9') {
			return c - '0';
		}
		return (c >= '０' && c <= '９') ? c - '０' : -1;
	}

}
