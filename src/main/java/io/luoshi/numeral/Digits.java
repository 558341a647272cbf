package io.luoshi.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The digits of a number as written, without sign, scale or unit: 6.0, 12,345, 三千五百, 半. */
record Digits(String text, BigDecimal value, Notation notation) {

	static final int MOST_WHOLE = 15;

	static final int MOST_FRACTION = 6;

	private static final String SPACE = " ";

	private static final BigDecimal LIMIT = BigDecimal.TEN.pow(MOST_WHOLE);

	private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\\.[0-9]{1,6})?+");

	/** Thousands set apart by a space, as GB/T 15835-2011 5.1.1 has it; only before a unit, for columns stand so too. */
	private static final Pattern SPACED = Pattern
		.compile("[0-9]{1,3}(?: [0-9]{3}){1,4}(?![0-9])(?:\\.[0-9]{1,6})?+(?=[\\p{IsHan}%‰℃])");

	/** 1万8931 and, before another 万, 1亿2000: two steps of ten thousand. */
	private static final Pattern STEPPED = Pattern.compile("[0-9]{1,4}+(?:万[1-9][0-9]{3}(?![0-9.万亿])|亿[1-9][0-9]{3}(?=[余多]?万))");

	private static final long STEP = 10_000;

	private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}+(?:\\.[0-9]{1,6})?+");

	enum Notation {

		PLAIN, GROUPED, SPACED, STEPPED, HAN

	}

	/** The digits that begin at {@code start}, or null when what stands there is not within the strict pattern. */
	static @Nullable Digits at(String text, int start) {
		if (start >= text.length()) {
			return null;
		}
		char first = text.charAt(start);
		if (first >= '0' && first <= '9') {
			Digits stepped = stepped(text, start);
			if (stepped != null) {
				return stepped;
			}
			Digits grouped = arabic(GROUPED, Notation.GROUPED, text, start);
			Digits spaced = (grouped == null) ? arabic(SPACED, Notation.SPACED, text, start) : grouped;
			return (spaced != null) ? spaced : arabic(PLAIN, Notation.PLAIN, text, start);
		}
		if (first == '半') {
			return new Digits("半", new BigDecimal("0.5"), Notation.HAN);
		}
		return han(text.substring(start, HanDigits.end(text, start)));
	}

	/** Han digits that fill the whole of {@code text}, or null when they do not. */
	static @Nullable Digits han(String text) {
		long value = HanDigits.value(text);
		return (value >= 0) ? new Digits(text, BigDecimal.valueOf(value), Notation.HAN) : null;
	}

	/** 三点五, or null when the whole part is no number. */
	static @Nullable Digits hanDecimal(String whole, String decimals) {
		long value = HanDigits.value(whole);
		return (value >= 0) ? new Digits(whole + decimals, HanDigits.decimal(value, decimals), Notation.HAN) : null;
	}

	/** Tenths as spoken, 七成六: 7.6 of ten. */
	static Digits tenths(String text) {
		int value = HanDigits.digit(text.charAt(0)) * 10 + HanDigits.digit(text.charAt(2));
		return new Digits(text, BigDecimal.valueOf(value, 1), Notation.HAN);
	}

	boolean isInTenths() {
		return this.text.indexOf('成') > 0;
	}

	/** One unit of the last place that is written: 0.1 for 6.3, 1 for 50. */
	BigDecimal place() {
		return BigDecimal.ONE.movePointLeft(this.value.scale());
	}

	/** One unit of the last digit that is not a rounding zero: 100 for 3500, 0.1 for 6.0. */
	BigDecimal significantPlace() {
		if (this.value.scale() > 0 || this.value.signum() == 0) {
			return place();
		}
		return BigDecimal.ONE.movePointLeft(this.value.stripTrailingZeros().scale());
	}

	/** The same digits with a space before what follows them. */
	Digits spaced() {
		return new Digits(this.text + SPACE, this.value, this.notation);
	}

	boolean isWhole() {
		return this.value.scale() <= 0;
	}

	/**
	 * Another value in this notation, with as many decimals.
	 * @throws NumeralException when the notation has no place for it
	 */
	Digits restated(BigDecimal other) {
		if (other.signum() < 0 || other.compareTo(LIMIT) >= 0) {
			throw new NumeralException("numeral.style", other.toPlainString(), this.text);
		}
		BigDecimal written = other.setScale(this.value.scale(), RoundingMode.HALF_UP);
		Digits restated = switch (this.notation) {
			case PLAIN -> new Digits(written.toPlainString(), written, Notation.PLAIN);
			case GROUPED -> inGroups(written, ',');
			case SPACED -> inGroups(written, ' ');
			case STEPPED -> inSteps(written);
			case HAN -> inHan(written);
		};
		return this.text.endsWith(SPACE) ? restated.spaced() : restated;
	}

	/** Where the lower step has fewer than four digits nobody writes so. */
	private Digits inSteps(BigDecimal written) {
		long whole = written.longValueExact();
		if (whole < STEP || whole % STEP < STEP / 10) {
			throw new NumeralException("numeral.style", written.toPlainString(), this.text);
		}
		char mark = (this.text.indexOf('万') > 0) ? '万' : '亿';
		return new Digits("" + whole / STEP + mark + whole % STEP, written, Notation.STEPPED);
	}

	private Digits inHan(BigDecimal written) {
		if (!isWhole()) {
			if (written.compareTo(this.value) != 0) {
				throw new NumeralException("numeral.style", written.toPlainString(), this.text);
			}
			return this;
		}
		return new Digits(HanDigits.write(written, this.text), written, Notation.HAN);
	}

	/** Below a thousand there is nothing to group. */
	private Digits inGroups(BigDecimal other, char mark) {
		String grouped = grouped(other, mark);
		return new Digits(grouped, other, (grouped.indexOf(mark) < 0) ? Notation.PLAIN : this.notation);
	}

	private static String grouped(BigDecimal value, char mark) {
		String plain = value.toPlainString();
		int point = plain.indexOf('.');
		StringBuilder grouped = new StringBuilder(plain);
		for (int i = ((point < 0) ? plain.length() : point) - 3; i > 0; i -= 3) {
			grouped.insert(i, mark);
		}
		return grouped.toString();
	}

	/** Only before a unit that is none of time: 1万2023年 says two things. */
	private static @Nullable Digits stepped(String text, int start) {
		Matcher matcher = STEPPED.matcher(text).region(start, Math.min(text.length(), start + 20)).useTransparentBounds(true);
		if (!matcher.lookingAt()) {
			return null;
		}
		boolean excess = matcher.end() < text.length() && "余多".indexOf(text.charAt(matcher.end())) >= 0;
		int next = excess ? matcher.end() + 1 : matcher.end();
		if (!text.startsWith("万", next) && !isCounted(text, next)) {
			return null;
		}
		String[] steps = matcher.group().split("[万亿]");
		long value = Long.parseLong(steps[0]) * STEP + Long.parseLong(steps[1]);
		return new Digits(matcher.group(), BigDecimal.valueOf(value), Notation.STEPPED);
	}

	private static boolean isCounted(String text, int end) {
		return Units.isKnownAt(text, end) && "年月日".indexOf(text.charAt(end)) < 0;
	}

	private static @Nullable Digits arabic(Pattern pattern, Notation notation, String text, int start) {
		Matcher matcher = pattern.matcher(text).region(start, Math.min(text.length(), start + 40));
		if (!matcher.lookingAt() || continues(text, matcher.end())) {
			return null;
		}
		String written = matcher.group();
		return new Digits(written, new BigDecimal(written.replaceAll("[, ]", "")), notation);
	}

	private static boolean continues(String text, int end) {
		return end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9';
	}

}
