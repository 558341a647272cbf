package io.luoshi.intake.proposal;

import java.util.List;
import java.util.regex.Pattern;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.prose.NumberKind;

/** What the words around a number say of it: a name for what it measures, and whose value it is. */
public final class NumberWording {

	private static final String BREAKS = "，,；;。：:！？、()（）“”\"《》\n\r\t 　";

	/** Words that lead to a number and name nothing. */
	private static final List<String> LEADING = List.of("分别达到", "分别达", "分别为", "均超过", "均达到", "累计达", "提高到", "提升到", "提高至",
			"提升至", "下降到", "达到", "超过", "总计", "合计", "共计", "约为", "增至", "降至", "均达", "均为", "占比", "比例", "达", "为", "共", "超",
			"约", "近", "有", "是", "至", "到", "的", "均", "各");

	/** Words at the head of a clause that belong to no name. */
	private static final List<String> OPENING = List.of("截至目前", "目前", "全年", "其中", "同时", "全市", "我市", "全省", "我省", "全区",
			"全县");

	private static final List<String> SCOPES = List.of("中心城区", "主城区", "全国", "全省", "全区", "全县", "全市");

	private static final String GROWTH = "同比增速";

	private static final Pattern DATED = Pattern.compile("^[0-9]{4}年(?:度)?");

	private static final String WHOLE_CITY = "全市";

	private static final int LONGEST = 30;

	/** Characters of a name below which the words after the number are asked too. */
	private static final int MEANINGFUL = 4;

	private NumberWording() {
	}

	/**
	 * A name for what the number measures, by the words right before it and, where these say little, those after.
	 * @param close the words between the number before it and this one
	 * @param before the sentence up to the number
	 * @param last the name of the number before it in the same sentence, empty for the first
	 * @return empty when the words say nothing
	 */
	public static String name(String close, String before, String after, String last, NumberKind kind) {
		String words = trimmed(lastClause(close));
		if (words.length() < 2) {
			words = trimmed(lastClause(before));
		}
		if (words.length() < MEANINGFUL) {
			words = words + firstClause(after);
		}
		if (words.length() < 2) {
			words = last;
		}
		String suffix = kind == NumberKind.GROWTH && !words.isEmpty() && !words.endsWith(GROWTH) ? GROWTH : "";
		return words.substring(Math.max(0, words.length() + suffix.length() - LONGEST)) + suffix;
	}

	/** Whether a number says that several things have the same figure: 均超过1亿元, 各1个. */
	public static boolean isShared(String number) {
		return number.startsWith("均") || number.startsWith("各");
	}

	/** Whose value it is, as far as the sentence says so. */
	public static String scope(String sentence) {
		return SCOPES.stream().filter(sentence::contains).findFirst().orElse(WHOLE_CITY);
	}

	/** The basis that a kind of number suggests. */
	public static Basis basis(NumberKind kind, String unit) {
		return switch (kind) {
			case GROWTH -> Basis.GROWTH;
			case RATE -> Basis.SHARE;
			case CUMULATIVE -> Basis.CUMULATIVE;
			case STREAK -> Basis.STREAK;
			case LEVEL, RANK, RATIO -> unit.equals("%") ? Basis.SHARE : Basis.AS_AT;
			case COUNT, RANGE, DATE, NAME -> Basis.IN_YEAR;
		};
	}

	private static String lastClause(String before) {
		int start = before.length();
		while (start > 0 && BREAKS.indexOf(before.charAt(start - 1)) < 0) {
			start--;
		}
		return before.substring(start);
	}

	private static String firstClause(String after) {
		int end = 0;
		while (end < after.length() && BREAKS.indexOf(after.charAt(end)) < 0 && !isNumber(after.charAt(end))) {
			end++;
		}
		return after.substring(0, end);
	}

	private static boolean isNumber(char c) {
		return c >= '0' && c <= '9';
	}

	private static String trimmed(String clause) {
		String words = clause;
		boolean shorter = true;
		while (shorter) {
			String now = words;
			shorter = false;
			for (String lead : LEADING) {
				if (now.endsWith(lead) && now.length() > lead.length()) {
					words = now.substring(0, now.length() - lead.length());
					shorter = true;
					break;
				}
			}
		}
		words = DATED.matcher(words).replaceFirst("");
		for (String opening : OPENING) {
			words = words.startsWith(opening) ? words.substring(opening.length()) : words;
		}
		return words;
	}

}
