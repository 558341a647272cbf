package io.luoshi.intake.source;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Writes an ordinal in the forms that Word numbers paragraphs with (ISO/IEC 29500-1, 17.18.59). */
final class NumberForm {

	private static final String HAN = "零一二三四五六七八九";

	private static final String[] ROMAN = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private NumberForm() {
	}

	/** The ordinal as written, null when the form is none that is known or cannot write it. */
	static @Nullable String write(String form, int value) {
		if (value < 0 || value > 999) {
			return null;
		}
		return switch (form) {
			case "decimal" -> String.valueOf(value);
			case "decimalZero" -> String.format(Locale.ROOT, "%02d", value);
			case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(String.valueOf(value));
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand", "ideographDigital", "koreanCounting" -> han(value);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> symbol('①', value);
			case "decimalEnclosedParen" -> symbol('⑴', value);
			case "decimalEnclosedFullstop" -> symbol('⒈', value);
			case "lowerLetter" -> letter(value);
			case "upperLetter" -> upper(letter(value));
			case "lowerRoman" -> roman(value);
			case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
			default -> null;
		};
	}

	private static @Nullable String han(int value) {
		if (value > 99) {
			return null;
		}
		int tens = value / 10;
		int ones = value % 10;
		return ((tens > 1) ? HAN.substring(tens, tens + 1) : "") + ((tens > 0) ? "十" : "")
				+ ((ones > 0 || tens == 0) ? HAN.substring(ones, ones + 1) : "");
	}

	private static String fullWidth(String digits) {
		StringBuilder written = new StringBuilder();
		digits.chars().forEach((digit) -> written.append((char) (digit - '0' + '０')));
		return written.toString();
	}

	private static @Nullable String symbol(char first, int value) {
		return (value >= 1 && value <= 20) ? String.valueOf((char) (first + value - 1)) : null;
	}

	private static @Nullable String letter(int value) {
		return (value >= 1 && value <= 26) ? String.valueOf((char) ('a' + value - 1)) : null;
	}

	private static @Nullable String upper(@Nullable String text) {
		return (text != null) ? text.toUpperCase(Locale.ROOT) : null;
	}

	private static String roman(int value) {
		StringBuilder written = new StringBuilder();
		int rest = value;
		for (int index = 0; index < ROMAN.length; index++) {
			while (rest >= ROMAN_VALUES[index]) {
				written.append(ROMAN[index]);
				rest -= ROMAN_VALUES[index];
			}
		}
		return written.toString();
	}

}
