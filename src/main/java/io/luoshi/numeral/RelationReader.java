package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.luoshi.numeral.RelationNumber.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what stands in relation to another: 3万—5万元, ±5%, 三分之二, 1.08∶1, 翻一番. */
final class RelationReader {

	static final String DECIMAL = "[0-9]{1,9}+(?:\\.[0-9]{1,6})?+";

	private static final Pattern RATIO = Pattern
		.compile("(" + DECIMAL + ")[∶:：比](" + DECIMAL + ")(?:[∶:：](" + DECIMAL + "))?+(?![0-9∶:：.年])");

	private static final Pattern MULTIPLE = Pattern.compile("翻了?([一两二三四五])?番");

	private static final Pattern VAGUE = Pattern.compile("([一两二三四五六七八])([二三四五六七八九])(?=([个项家年月天次种名位户处座万千百十亩公吨]))");

	private static final Pattern DASH = Pattern.compile("—{1,2}|[–\\-~～至到]");

	private static final int LONGEST = 40;

	/** How far before its number pH may stand: pH值为, pH值在. */
	private static final int ACIDITY = 4;

	private RelationReader() {
	}

	static @Nullable Found at(String text, int start) {
		char first = text.charAt(start);
		if (first == '±') {
			return tolerance(text, start);
		}
		if (first == '翻') {
			return multiple(text, start);
		}
		Found fraction = FractionReader.at(text, start);
		if (fraction != null) {
			return fraction;
		}
		Found ratio = ratio(text, start);
		return (ratio != null) ? ratio : range(text, start);
	}

	private static @Nullable Found tolerance(String text, int start) {
		QuantityReader.Reading reading = QuantityReader.at(text, start + 1);
		if (reading == null) {
			return null;
		}
		BigDecimal reach = reading.quantity().value();
		return found(Kind.TOLERANCE, text, start, reading.end(), List.of(reach.negate(), reach),
				reading.quantity().unit(), Bound.EQ);
	}

	private static @Nullable Found multiple(String text, int start) {
		Matcher matcher = matcher(MULTIPLE, text, start);
		if (!matcher.lookingAt()) {
			return null;
		}
		int times = (matcher.group(1) != null) ? (int) HanDigits.value(matcher.group(1)) : 1;
		return found(Kind.MULTIPLE, text, start, matcher.end(), List.of(BigDecimal.valueOf(2).pow(times)), "倍",
				Bound.EQ);
	}

	private static @Nullable Found ratio(String text, int start) {
		Matcher matcher = matcher(RATIO, text, start);
		if (!matcher.lookingAt()) {
			return null;
		}
		List<BigDecimal> terms = Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
			.filter(Objects::nonNull)
			.map(RelationReader::number)
			.toList();
		return found(Kind.RATIO, text, start, matcher.end(), terms, "", Bound.EQ);
	}

	private static @Nullable Found range(String text, int start) {
		Matcher vague = matcher(VAGUE, text, start);
		if (vague.lookingAt() && HanDigits.value(vague.group(1)) < HanDigits.value(vague.group(2))) {
			return vague(text, vague);
		}
		QuantityReader.Reading low = QuantityReader.at(text, start);
		if (low == null) {
			return null;
		}
		Matcher dash = matcher(DASH, text, low.end());
		QuantityReader.Reading high = dash.lookingAt() ? QuantityReader.at(text, dash.end()) : null;
		if (high == null || !(isRange(low.quantity(), high.quantity()) || isAcidity(text, start))) {
			return null;
		}
		Bound bound = (low.quantity().claimed() != Bound.EQ) ? low.quantity().claimed() : high.quantity().claimed();
		return found(Kind.RANGE, text, start, high.end(),
				List.of(lowEnd(low.quantity(), high.quantity()), high.quantity().value()), high.quantity().unit(), bound);
	}

	private static boolean isRange(Quantity low, Quantity high) {
		boolean sameUnit = low.unit().isEmpty() || low.unit().equals(high.unit());
		boolean decimals = !low.digits().isWhole() && !high.digits().isWhole();
		return sameUnit && (decimals || !high.writtenUnit().isEmpty()) && high.before().equals(Qualifier.NONE);
	}

	/** pH值6~9, pH值为6—9: the one whole number that has no unit. */
	private static boolean isAcidity(String text, int start) {
		String before = text.substring(Math.max(0, start - ACIDITY), start);
		return before.contains("pH") || before.contains("PH");
	}

	/** 3—5万元 means 3万—5万元. */
	private static BigDecimal lowEnd(Quantity low, Quantity high) {
		boolean shared = low.writtenUnit().isEmpty() && !low.excess().isPresent();
		return shared ? low.scaled(high.scale()).value() : low.value();
	}

	private static @Nullable Found vague(String text, Matcher vague) {
		QuantityReader.Reading high = QuantityReader.at(text, vague.start(2));
		if (high == null) {
			return null;
		}
		Quantity quantity = high.quantity();
		BigDecimal difference = BigDecimal.valueOf(HanDigits.value(vague.group(2)) - HanDigits.value(vague.group(1)));
		BigDecimal place = quantity.value().divide(BigDecimal.valueOf(HanDigits.value(vague.group(2))));
		BigDecimal low = quantity.value().subtract(difference.multiply(place));
		return found(Kind.RANGE, text, vague.start(), high.end(), List.of(low, quantity.value()), quantity.unit(),
				quantity.claimed());
	}

	static BigDecimal number(String written) {
		if (written.charAt(0) <= '9') {
			return new BigDecimal(written);
		}
		int point = written.indexOf('点');
		return (point < 0) ? BigDecimal.valueOf(HanDigits.value(written))
				: HanDigits.decimal(HanDigits.value(written.substring(0, point)), written.substring(point));
	}

	static Matcher matcher(Pattern pattern, String text, int start) {
		int from = Math.min(text.length(), start);
		return pattern.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
	}

	static Found found(Kind kind, String text, int start, int end, List<BigDecimal> values, String unit,
			Bound bound) {
		RelationNumber number = new RelationNumber(kind, text.substring(start, end), values, unit, bound);
		return new Found(start, end, number);
	}

}
