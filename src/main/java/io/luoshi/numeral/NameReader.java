package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads numbers inside names: those listed in {@code names/}, one table for each sort, and those that follow a pattern. */
final class NameReader {

	private static final Lexicon NAMES = Lexicon.load(NameReader.class, "names/plan-name.txt", "names/body-name.txt",
			"names/policy-name.txt", "names/campaign-name.txt", "names/place-name.txt", "names/slogan.txt");

	private static final int LONGEST = 40;

	private static final String SLOGAN_NAME = "slogan";

	private static final Pattern SLOGAN = Pattern
		.compile("一(?![一二三四五六七八九十百千万])\\p{IsHan}(?:一\\p{IsHan}|\\p{IsHan}{1,4}?一[个张套本条项站网次件份册图表户村])");

	private NameReader() {
	}

	static @Nullable Found at(String text, int start) {
		int end = NAMES.endAt(text, start);
		if (end > start) {
			String name = text.substring(start, end);
			Lexicon.Entry entry = Objects.requireNonNull(NAMES.entry(name));
			List<BigDecimal> values = Arrays.stream(entry.meaning().split(";")).map(NamePattern::number).toList();
			return new Found(start, end, new NameNumber(name, values, "", entry.table()));
		}
		return NamePattern.mayBegin(text.charAt(start)) ? NamePattern.at(text, start) : null;
	}

	/** A slogan such as 一个区县一张 or 一村一品; between quotation marks, for elsewhere these words count. */
	static @Nullable Found sloganAt(String text, int start) {
		Matcher matcher = matcher(SLOGAN, text, start);
		if (!matcher.lookingAt()) {
			return null;
		}
		return new Found(start, matcher.end(), new NameNumber(matcher.group(), List.of(BigDecimal.ONE), "", SLOGAN_NAME));
	}

	/** 一村一品, 一企一策: one of these for each one of those. */
	static @Nullable Found pairedAt(String text, int start) {
		return text.startsWith("一", start + 2) ? sloganAt(text, start) : null;
	}

	/**
	 * A name that begins with a Han number and follows a quotation mark: 双碳, 三江, 三线一单, 三大革命. Takes the numbers and
	 * what each of them counts, not the rest of the quotation.
	 */
	static @Nullable Found quotedAt(String text, int start) {
		Found slogan = sloganAt(text, start);
		if (slogan != null) {
			return slogan;
		}
		int closing = text.substring(start, Math.min(text.length(), start + LONGEST)).indexOf('”') + start;
		int first = countedEnd(text, start);
		if (first < 0 || closing < first) {
			return null;
		}
		if (text.charAt(first - 1) == '大' && closing - start <= 6) {
			return new Found(start, closing, name(text, start, closing));
		}
		int second = countedEnd(text, first);
		int end = (second > 0 && second <= closing) ? second : first;
		return new Found(start, end, name(text, start, end));
	}

	static NameNumber name(String text, int start, int end) {
		List<BigDecimal> values = text.substring(start, end)
			.chars()
			.mapToObj((c) -> (c == '双') ? 2 : HanDigits.digit((char) c))
			.filter((digit) -> digit >= 0)
			.map(BigDecimal::valueOf)
			.toList();
		return new NameNumber(text.substring(start, end), values, "", SLOGAN_NAME);
	}

	private static int countedEnd(String text, int start) {
		boolean counted = start + 1 < text.length() && "双一二两三四五六七八九".indexOf(text.charAt(start)) >= 0
				&& Character.isIdeographic(text.charAt(start + 1)) && !HanDigits.isHan(text.charAt(start + 1));
		return counted ? start + 2 : -1;
	}

	private static Matcher matcher(Pattern pattern, String text, int start) {
		return pattern.matcher(text).region(start, Math.min(text.length(), start + LONGEST)).useTransparentBounds(true);
	}

}
