package io.luoshi.check.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of indicators say about how they hang together. */
final class Names {

	/** Characters that two names must have in common, in a row, to speak of the same thing. */
	private static final int SAME_THING = 2;

	/**
	 * Goods that change their carrier (铁水联运): for a part of their way each carrier that the word names by its first
	 * character carries them, so they are among what that carrier carries.
	 */
	private static final Pattern COMBINED = Pattern.compile("([铁公水空海江河陆]{2,4})联运");

	private static final String CARRIER_ENDS = "路运航";

	/** Words that do not narrow anything: 累计, 数, 量. */
	private static final Pattern EMPTY = Pattern.compile("累计|总数|总量|总|的|数|量|长度|面积|金额|“|”");

	private Names() {
	}

	static boolean speakOfTheSame(Fact one, Fact other) {
		return likeness(one.name(), other.name()) >= SAME_THING;
	}

	/** The length of the longest stretch that both names hold, apart from words that say nothing. */
	static int likeness(String oneName, String otherName) {
		String one = EMPTY.matcher(oneName).replaceAll(" ").strip();
		String other = EMPTY.matcher(otherName).replaceAll("").strip();
		int longest = 0;
		int[] row = new int[other.length() + 1];
		for (int i = 0; i < one.length(); i++) {
			for (int j = other.length(); j > 0; j--) {
				row[j] = (one.charAt(i) == other.charAt(j - 1)) ? row[j - 1] + 1 : 0;
				longest = Math.max(longest, row[j]);
			}
		}
		return longest;
	}

	/**
	 * Whether the first name is the narrower: the second with something added (新能源汽车产量, 汽车产量), or freight that
	 * the carrier of the second carries for part of its way (铁水联运量, 铁路运输货量).
	 */
	static boolean isNarrower(String narrow, String wide) {
		String inner = EMPTY.matcher(narrow).replaceAll("");
		String outer = EMPTY.matcher(wide).replaceAll("");
		return (outer.length() > 1 && inner.length() > outer.length() && inner.endsWith(outer))
				|| isCarriedBy(narrow, wide);
	}

	private static boolean isCarriedBy(String narrow, String wide) {
		Matcher combined = COMBINED.matcher(narrow);
		return combined.find() && !COMBINED.matcher(wide).find() && wide.length() > 1
				&& combined.group(1).indexOf(wide.charAt(0)) >= 0 && CARRIER_ENDS.indexOf(wide.charAt(1)) >= 0;
	}

}
