package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.luoshi.numeral.RelationNumber.Kind;
import org.jspecify.annotations.Nullable;

/** Reads fractions: 三分之二, 百分之五, 1/3, 超一半. */
final class FractionReader {

	private static final String HAN = "[零一二两三四五六七八九十百千万]{1,8}+";

	private static final Pattern FRACTION = Pattern
		.compile("(" + HAN + "|[0-9]{1,9}+)分之(" + HAN + "(?:点[零一二三四五六七八九]{1,3})?+|" + RelationReader.DECIMAL + ")");

	private static final Pattern SLASHED = Pattern.compile("([1-9][0-9]?+)/([1-9][0-9]{0,2}+)(?![0-9/.])");

	private static final String HALF = "一半";

	/** Words that share their 一 with 一半, as 统一 of 统一半径 does not. */
	private static final Set<String> HALVED = Set.of("有一", "另一", "又一");

	private FractionReader() {
	}

	static @Nullable Found at(String text, int start) {
		Qualifier before = Qualifier.before(text, start);
		Matcher matcher = RelationReader.matcher(FRACTION, text, start + before.length());
		if (text.startsWith(HALF, start + before.length()) && !isOtherWord(text, start + before.length() + HALF.length())) {
			return half(text, start, before);
		}
		if (!matcher.lookingAt()) {
			return slashed(text, start, before);
		}
		Qualifier after = Qualifier.after(text, matcher.end());
		Bound bound = (before.bound() != Bound.EQ) ? before.bound() : after.bound();
		int end = matcher.end() + after.length();
		BigDecimal part = RelationReader.number(matcher.group(2));
		return switch (matcher.group(1)) {
			case "百" -> RelationReader.found(Kind.FRACTION, text, start, end, List.of(part), "%", bound);
			case "千" -> RelationReader.found(Kind.FRACTION, text, start, end, List.of(part), "‰", bound);
			default -> RelationReader.found(Kind.FRACTION, text, start, end,
					List.of(part, RelationReader.number(matcher.group(1))), "", bound);
		};
	}

	/** 一半年, 一半径. */
	private static boolean isOtherWord(String text, int next) {
		return next < text.length() && "年月日小径导价挂岛".indexOf(text.charAt(next)) >= 0;
	}

	/** Whether a half begins with the last character of the fixed word that stands there. */
	static boolean beginsWithin(String text, int start, int end) {
		return HALVED.contains(text.substring(start, end)) && text.startsWith(HALF, end - 1);
	}

	private static Found half(String text, int start, Qualifier before) {
		int end = start + before.length() + HALF.length();
		return parts(text, start, before, end, List.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
	}

	/** 1/3, where the part comes first. */
	private static @Nullable Found slashed(String text, int start, Qualifier before) {
		Matcher matcher = RelationReader.matcher(SLASHED, text, start + before.length());
		if (!matcher.lookingAt()) {
			return null;
		}
		BigDecimal part = RelationReader.number(matcher.group(1));
		BigDecimal whole = RelationReader.number(matcher.group(2));
		return (part.compareTo(whole) < 0) ? parts(text, start, before, matcher.end(), List.of(part, whole)) : null;
	}

	private static Found parts(String text, int start, Qualifier before, int end, List<BigDecimal> values) {
		Qualifier after = Qualifier.after(text, end);
		Bound bound = (before.bound() != Bound.EQ) ? before.bound() : after.bound();
		return RelationReader.found(Kind.FRACTION, text, start, end + after.length(), values, "", bound);
	}

}
