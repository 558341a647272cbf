package io.luoshi.numeral;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a text is not a written number, in terms of what the person typed. */
final class Diagnosis {

	private static final Pattern FULL_WIDTH = Pattern.compile("[０-９]");

	private static final Pattern EXPONENT = Pattern.compile("[0-9.]{1,20}[eE][+-]?[0-9]{1,20}");

	private static final Pattern TOO_LONG = Pattern
		.compile("[0-9]{" + (Digits.MOST_WHOLE + 1) + ",}+|\\.[0-9]{" + (Digits.MOST_FRACTION + 1) + ",}+");

	private static final Pattern COMMA = Pattern.compile("[0-9],[0-9]");

	private static final int LONGEST_PART = 40;

	private static final int FULL_WIDTH_OFFSET = 0xFEE0;

	private Diagnosis() {
	}

	/** Refuses what no reader may guess at: nothing, full-width digits, powers of ten. */
	static void refuseForeign(String text) {
		if (text.isBlank()) {
			throw new NumeralException("numeral.empty", "");
		}
		if (FULL_WIDTH.matcher(text).find()) {
			throw new NumeralException("numeral.full-width", shortened(text), shortened(halfWidth(text)));
		}
		Matcher exponent = EXPONENT.matcher(text);
		if (exponent.find()) {
			throw new NumeralException("numeral.exponent", exponent.group());
		}
	}

	/** The reason why a text that no reader took is not a number. */
	static NumeralException of(String text) {
		if (TOO_LONG.matcher(text).find()) {
			return new NumeralException("numeral.too-long", shortened(text), String.valueOf(Digits.MOST_WHOLE),
					String.valueOf(Digits.MOST_FRACTION));
		}
		if (COMMA.matcher(text).find()) {
			return new NumeralException("numeral.grouping", shortened(text), shortened(text.replace(',', '.')),
					shortened(text.replace(",", "")));
		}
		return new NumeralException("numeral.unreadable", shortened(unreadPart(text)));
	}

	/** The same text with full-width letters, digits and signs in their ordinary width. */
	static String halfWidth(String text) {
		StringBuilder half = new StringBuilder(text.length());
		for (char c : text.toCharArray()) {
			half.append((c >= '！' && c <= '～') ? (char) (c - FULL_WIDTH_OFFSET) : c);
		}
		return half.toString();
	}

	private static String unreadPart(String text) {
		QuantityReader.Reading reading = QuantityReader.at(text, 0);
		return (reading == null || reading.end() == text.length()) ? text : text.substring(reading.end());
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_PART) ? text : text.substring(0, LONGEST_PART) + "…";
	}

}
