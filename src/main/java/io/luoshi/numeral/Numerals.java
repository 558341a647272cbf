package io.luoshi.numeral;

/** Decides which readings in prose are numbers: Han characters such as 一 and 千 are also parts of words. */
final class Numerals {

	private static final String PLACES = "十百千万亿";

	/** What is told apart by numbers: 5号线, 3号楼. */
	private static final String NUMBERED = "线楼井泵闸炉岛桥站门厅馆坑矿洞";

	private Numerals() {
	}

	static boolean mayBegin(char c) {
		return isDigit(c) || HanDigits.isHan(c) || "半±翻+-−双".indexOf(c) >= 0;
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	static boolean isLatin(char c) {
		return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
	}

	/** Where the number ends that was read at {@code start}; {@code start} when it is part of a word. */
	static int end(String text, int start, QuantityReader.Reading reading) {
		Quantity quantity = reading.quantity();
		if (quantity.sign() != Sign.NONE && !maySign(text, start)) {
			return start;
		}
		if (quantity.digits().notation() != Digits.Notation.HAN) {
			boolean named = quantity.unit().equals("号") && reading.end() < text.length()
					&& NUMBERED.indexOf(text.charAt(reading.end())) >= 0;
			return named ? reading.end() + 1 : reading.end();
		}
		return hanEnd(text, start, reading);
	}

	private static int hanEnd(String text, int start, QuantityReader.Reading reading) {
		Quantity quantity = reading.quantity();
		if (isCaption(text, start, reading)) {
			return start;
		}
		boolean ordinal = start > 0 && text.charAt(start - 1) == '第';
		if (ordinal || !quantity.unitWord().written().isEmpty()) {
			return reading.end();
		}
		String digits = quantity.digits().text() + quantity.scale().text();
		if (digits.equals("零")) {
			return statusEnd(text, reading.end());
		}
		boolean placesOnly = digits.chars().allMatch((c) -> PLACES.indexOf(c) >= 0);
		boolean excess = quantity.excess().isPresent() || quantity.before().needsPlace();
		return (digits.length() > 1 && !placesOnly) || (excess && digits.length() > 0) ? reading.end() : start;
	}

	/** “单位：万元”, “(亿元)”: the scale and unit of a table. */
	private static boolean isCaption(String text, int start, QuantityReader.Reading reading) {
		String digits = reading.quantity().digits().text() + reading.quantity().scale().text();
		boolean placesOnly = digits.chars().allMatch((c) -> PLACES.indexOf(c, 1) > 0);
		boolean opened = start == 0 || ":：(（/、".indexOf(text.charAt(start - 1)) >= 0;
		boolean closed = reading.end() == text.length() || "、)）,，/;；\n".indexOf(text.charAt(reading.end())) >= 0;
		return placesOnly && opened && closed;
	}

	/** 零填埋, 零容忍: nothing of what the next two characters name. */
	private static int statusEnd(String text, int start) {
		int end = start + 2;
		boolean named = end <= text.length() && text.substring(start, end).chars().allMatch(Character::isIdeographic);
		return named ? end : start - 1;
	}

	/** A dash between two things is no minus: a sign follows prose or an opening, never a digit or a letter. */
	private static boolean maySign(String text, int start) {
		return start == 0 || !(isDigit(text.charAt(start - 1)) || isLatin(text.charAt(start - 1)));
	}

}
