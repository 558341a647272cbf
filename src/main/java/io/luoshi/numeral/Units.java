package io.luoshi.numeral;

import java.util.Set;

/** The units and counters known to the grammar, and how a unit nobody listed may look. */
final class Units {

	private static final Lexicon KNOWN = Lexicon.load("units.txt");

	private static final int LONGEST_UNLISTED = 12;

	/** Units that 多 or 余 may follow: 3年多, 200元余. */
	private static final Set<String> EXCEEDED = Set.of("年", "月", "天", "小时", "周", "元", "吨", "公里", "亩", "倍", "米");

	private static final String SIGNS = "/·%‰℃°²³";

	private Units() {
	}

	static boolean isKnownAt(String text, int start) {
		return KNOWN.endAt(text, start) > start;
	}

	static boolean mayBeExceeded(String unit) {
		return EXCEEDED.contains(unit);
	}

	/** The end of the listed unit that begins at {@code start}, compound units such as 台/年 included. */
	static int endAt(String text, int start) {
		int end = KNOWN.endAt(text, start);
		if (end > start && end < text.length() && text.charAt(end) == '/') {
			int per = KNOWN.endAt(text, end + 1);
			return (per > end + 1) ? per : end;
		}
		return end;
	}

	/** Whether digits and a listed unit fill the text between, so that 500kW is not taken for a name. */
	static boolean fills(String text, int start, int end) {
		Digits digits = Digits.at(text, start);
		return digits != null && endAt(text, start + digits.text().length()) >= end;
	}

	/** Whether a whole text may be a unit that is not listed: letters only, no numeral at its head. */
	static boolean isUnlisted(String text) {
		if (text.isEmpty() || text.length() > LONGEST_UNLISTED || HanDigits.isHan(text.charAt(0))) {
			return false;
		}
		return text.chars().allMatch((c) -> Character.isLetter(c) || SIGNS.indexOf(c) >= 0);
	}

}
