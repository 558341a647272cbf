package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Names that hold numbers and follow a pattern: 二十大, 二十届二中(全会), 〔2023〕12号, GB 3838-2002, 3·15, 1+3+N, 5G. */
record NamePattern(String sort, Pattern pattern) {

	private static final int LONGEST = 40;

	private static final int MOBILE_LENGTH = 11;

	private static final String HAN = "[一二三四五六七八九十]{1,3}";

	/** More particular ones first. */
	private static final List<NamePattern> ALL = List.of(
			of("body-name", "(二?十[一二三四五六七八九]|二十)大(?![类项力量])"),
			of("body-name", "(" + HAN + ")届(" + HAN + ")中(?=全会|$)"),
			of("slogan", "(" + HAN + ")连[增涨冠丰升降胜跌]"), of("campaign-name",
					"([两二三四五六七八九]|十[一二三四五六七八九]?)大(?![类小约型宗量户学会队人多院楼道门街桥坝部气])\\p{IsHan}{2}"),
			of("document-number", "[〔\\[［(（]([12][0-9]{3})[〕\\]］)）]第?([0-9]{1,5})号"),
			of("phone-number", "(0[0-9]{2,3}-[0-9]{7,8})(?![0-9])"), of("phone-number", "(1[3-9][0-9]{9})(?![0-9.])"),
			of("phone-number", "([48]00-[0-9]{3,4}-[0-9]{3,4})(?![0-9])"),
			of("standard-number",
					"(?:GB|HJ|DB|CJ|CJJ|JGJ|ISO|IEC|NY|SL|JT|QB|YY|AQ|LY|MZ|WS)[0-9]{0,2}(?:/[A-Z]{1,2})?[ -]?"
							+ "([0-9]{2,6}(?:\\.[0-9]{1,3})?)(?:[-—:]([0-9]{4}))?"),
			of(NameNumber.CODE, "(?=[0-9]{1,20}[A-Z])[0-9A-Z]{8,20}(?![0-9A-Za-z])"),
			of("substance-name", "PM(2\\.5|10|1)(?![0-9])"), of("event-name", "([0-9]{1,2})·([0-9]{1,2})(?![0-9])"),
			of("slogan", "([0-9]{1,2})\\+(?:([0-9]{1,3})|[A-Z])(?:\\+(?:([0-9]{1,3})|[A-Z]))?"
							+ "(?:\\+(?:[0-9]{1,3}|[A-Z]))*+"),
			of("line-name", "[GS]([0-9]{1,4})(?![0-9.])"), of("grade-name", "([1-9])A(?![A-Za-z0-9])"),
			of(NameNumber.CODE, "[A-Za-z]{1,8}-?([0-9]{1,8}(?:\\.[0-9]{1,4})?)[A-Za-z]{0,3}(?![0-9])"),
			of("system-name", "([0-9]{1,4})[A-Z]{1,3}(?![A-Za-z0-9])"));

	static boolean mayBegin(char c) {
		return "〔[［(（".indexOf(c) >= 0 || Numerals.isDigit(c) || Numerals.isLatin(c) || HanDigits.isHan(c);
	}

	static @Nullable Found at(String text, int start) {
		if (!mayContinue(text, start)) {
			return null;
		}
		Matcher matcher = ALL.get(0).pattern.matcher(text)
			.region(start, Math.min(text.length(), start + LONGEST))
			.useTransparentBounds(true);
		for (NamePattern name : ALL) {
			if (matcher.usePattern(name.pattern).lookingAt() && !Units.fills(text, start, matcher.end())) {
				return new Found(start, matcher.end(), name.read(matcher));
			}
		}
		return null;
	}

	/** Digits are part of a name when letters or joints follow them, and Han numbers when 大 or 届 does. */
	private static boolean mayContinue(String text, int start) {
		char first = text.charAt(start);
		boolean arabic = Numerals.isDigit(first);
		if (Numerals.isLatin(first)) {
			return true;
		}
		if (!arabic && !HanDigits.isHan(first)) {
			return start + 1 < text.length() && Numerals.isDigit(text.charAt(start + 1));
		}
		int end = start;
		while (end < text.length() && end - start < MOBILE_LENGTH
				&& (arabic ? Numerals.isDigit(text.charAt(end)) : HanDigits.isHan(text.charAt(end)))) {
			end++;
		}
		if (end - start == MOBILE_LENGTH) {
			return true;
		}
		char next = (end < text.length()) ? text.charAt(end) : ' ';
		return arabic ? "-·+".indexOf(next) >= 0 || Numerals.isLatin(next) : "大届连".indexOf(next) >= 0;
	}

	private NameNumber read(Matcher matcher) {
		String[] groups = new String[matcher.groupCount()];
		Arrays.setAll(groups, (i) -> matcher.group(i + 1));
		List<BigDecimal> values = Arrays.stream(groups)
			.filter(Objects::nonNull)
			.filter((group) -> !group.contains("-"))
			.map(NamePattern::number)
			.toList();
		return new NameNumber(matcher.group(), values, "", this.sort);
	}

	static BigDecimal number(String written) {
		boolean han = HanDigits.isHan(written.charAt(0));
		return han ? BigDecimal.valueOf(HanDigits.value(written)) : new BigDecimal(written);
	}

	private static NamePattern of(String sort, String pattern) {
		return new NamePattern(sort, Pattern.compile(pattern));
	}

}
