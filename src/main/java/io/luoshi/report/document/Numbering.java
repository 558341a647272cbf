package io.luoshi.report.document;

/** Ordinals of an official paper: 一、 (一) 一是, by GB/T 9704-2012 clause 7.3.3. */
final class Numbering {

	private static final String DIGITS = "零一二三四五六七八九";

	private Numbering() {
	}

	static String heading(int position) {
		return han(position) + "、";
	}

	static String area(int position) {
		return "(" + han(position) + ")";
	}

	static String item(int position) {
		return han(position) + "是";
	}

	/** 1 to 99 in Han numerals: 一, 十, 十一, 二十, 二十一. */
	static String han(int number) {
		if (number < 1 || number > 99) {
			throw new IllegalArgumentException("No ordinal for " + number);
		}
		int tens = number / 10;
		int ones = number % 10;
		return ((tens > 1) ? DIGITS.substring(tens, tens + 1) : "") + ((tens > 0) ? "十" : "")
				+ ((ones > 0) ? DIGITS.substring(ones, ones + 1) : "");
	}

}
