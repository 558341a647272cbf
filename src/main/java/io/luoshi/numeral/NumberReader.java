package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads a text that is one written number: first as a name, a date or a relation, then as an amount within words. */
final class NumberReader {

	private static final Pattern BARE = Pattern.compile("[0-9]{1,15}");

	private static final Pattern WORDS = Pattern.compile("[\\p{L}“”\"、()（）]{0,40}");

	private static final Quantity NOTHING = Quantity.read("0%");

	private static final Set<String> TIME = Set.of("年", "个月", "月", "天", "日", "周", "小时", "个季度");

	private static final int LONGEST = 120;

	private NumberReader() {
	}

	static WrittenNumber read(String text) {
		Diagnosis.refuseForeign(text);
		if (text.length() > LONGEST) {
			throw Diagnosis.of(text);
		}
		WrittenNumber name = nameOrDate(text);
		if (name != null) {
			return name;
		}
		Figure figure = text.endsWith(Verb.UNCHANGED) ? unchanged(text) : figure(text);
		if (figure == null) {
			throw Diagnosis.of(text);
		}
		return figure;
	}

	private static @Nullable WrittenNumber nameOrDate(String text) {
		WrittenNumber name = whole(text, NameReader.at(text, 0));
		if (name == null) {
			name = whole(text, DateReader.at(text, 0));
		}
		if (name == null) {
			name = whole(text, RelationReader.at(text, 0));
		}
		if (name == null) {
			name = whole(text, NameReader.sloganAt(text, 0));
		}
		if (name == null && BARE.matcher(text).matches()) {
			return new NameNumber(text, List.of(new BigDecimal(text)), "", NameNumber.CODE);
		}
		return name;
	}

	private static @Nullable WrittenNumber whole(String text, @Nullable Found found) {
		return (found != null && found.end() == text.length()) ? found.number() : null;
	}

	private static @Nullable Figure unchanged(String text) {
		String before = text.substring(0, text.length() - Verb.UNCHANGED.length());
		return areWords(before) ? new Figure(new Phrasing(before, "增长", false, ""), NOTHING) : null;
	}

	/** The amount behind a verb of change comes first, for a comparison before it may hold a year that reads as one. */
	private static @Nullable Figure figure(String text) {
		for (int start = 1; start < text.length(); start++) {
			QuantityReader.Reading reading = Verb.endingAt(text, start).isPresent() ? amountAt(text, start) : null;
			if (reading != null && reading.end() == text.length() && areWords(text.substring(0, start))) {
				return figure(text.substring(0, start), reading.quantity(), "");
			}
		}
		return firstFigure(text);
	}

	private static @Nullable Figure firstFigure(String text) {
		int start = 0;
		while (start < text.length()) {
			QuantityReader.Reading reading = amountAt(text, start);
			if (reading == null) {
				start++;
				continue;
			}
			String before = text.substring(0, start);
			String after = text.substring(reading.end());
			if (WORDS.matcher(after).matches() && areWords(before)) {
				return figure(before, reading.quantity(), after);
			}
			start = reading.end();
		}
		return null;
	}

	/** 达 is a word before the amount, and so is 近 before a time: 近3年 looks back, it does not bound. */
	private static QuantityReader.@Nullable Reading amountAt(String text, int start) {
		QuantityReader.Reading reading = QuantityReader.at(text, start);
		if (reading == null) {
			return null;
		}
		Qualifier before = reading.quantity().before();
		boolean looksBack = before.text().equals("近") && TIME.contains(reading.quantity().writtenUnit());
		return (before.bound() == Bound.EQ && before.length() > 0) || looksBack ? null : reading;
	}

	private static Figure figure(String before, Quantity quantity, String after) {
		boolean ownSign = quantity.sign() != Sign.NONE || (quantity.signum() == 0 && quantity.isUnqualified());
		Phrasing plain = Phrasing.led(before, false, after);
		if (plain.verb().isEmpty() || ownSign) {
			boolean signed = ownSign && !plain.verb().isEmpty();
			return new Figure(Phrasing.led(before, signed, after), quantity);
		}
		return new Figure(plain, Verb.isFalling(plain.verb()) ? quantity.falling() : quantity);
	}

	/** Words without numbers of their own, but for the year in a comparison: 较2022年提高. */
	private static boolean areWords(String before) {
		int end = before.length() - Verb.endingAt(before, before.length()).map(String::length).orElse(0);
		return WORDS.matcher(before.substring(0, Comparisons.startBefore(before, end))).matches();
	}

}
