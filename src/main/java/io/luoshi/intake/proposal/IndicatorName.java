package io.luoshi.intake.proposal;

import java.util.List;
import java.util.regex.Pattern;

/** Names what a number measures by the words around it. */
public final class IndicatorName {

	private static final String BREAKS = "，,；;。：:！？、《》\n\r\t 　";

	private static final String OPENING_MARKS = "（(“";

	private static final String CLOSING_MARKS = "）)”";

	/** Words that lead to a number and name nothing. */
	private static final List<String> LEADING = List.of("分别达到", "分别达", "分别为", "分别", "均超过", "均达到", "累计达", "提高到", "提升到",
			"提高至", "提升至", "上升到", "下降到", "减少到", "增加到", "达到", "超过", "突破", "总计", "合计", "共计", "约为", "仅为", "增至", "降至", "升至",
			"均达", "均为", "控制在", "稳定在", "保持在", "维持在", "以来", "已经", "原则上", "完成了", "平均", "保持", "完成", "实现", "累计", "达", "为", "共", "超", "约", "近", "有", "是", "至",
			"到", "的", "均", "各", "由", "从", "已", "仅", "就", "了", "和", "及", "与", "以", "占", "将");

	/** Words at the head of a clause that belong to no name. */
	private static final List<String> OPENING = List.of("截至目前", "目前", "全年", "其中", "同时", "全市", "我市", "全省", "我省", "全区", "全县",
			"共有", "共", "对", "向", "是", "的", "在", "和", "已");

	/** Names that say something only beside what the sentence spoke of before: 整改率, 面积, 总投资, 占年度计划. */
	private static final Pattern DEPENDENT = Pattern
		.compile("(?:.{0,2}率|总?投资|总?面积|总?金额|资金|罚款|占.*|比重|比例|占比|平均浓度|年均浓度|总数|人数|超标|实际"
				+ "|(?:[优好高低]于|首次|稳居|位居|名列).*)");

	private static final Pattern DATED = Pattern.compile("^[0-9]{4}年(?:度|末|底)?");

	private static final Pattern CHANGE = Pattern.compile("同比(?:增速|变化)$");

	/** 优于年度目标: a difference to something else than last year's. */
	private static final Pattern AGAINST_AIM = Pattern.compile("[优好高低]于.{0,6}目标");

	private static final int LONGEST = 30;

	/** Characters of a name below which the words after the number are asked too. */
	private static final int MEANINGFUL = 4;

	private static final int AFTER = 8;

	/** A name of two characters is a verb or a class of things, hardly ever more. */
	private static final int BARE = 2;

	private IndicatorName() {
	}

	/**
	 * A name by the words right before the number and, where these say little, those after.
	 * @param close the words between the number before it and this one
	 * @param before the sentence up to the number
	 * @param last the name of the number before it in the same sentence, empty for the first
	 * @return empty when the words say nothing
	 */
	public static String of(String close, String before, String after, String last) {
		String words = trimmed(lastClause(close));
		if (words.length() < 2 && !last.isEmpty() && close.chars().noneMatch((c) -> BREAKS.indexOf(c) >= 0)) {
			return last;
		}
		if (words.length() < 2 && last.isEmpty()) {
			words = trimmed(lastClause(before));
		}
		if (words.length() < MEANINGFUL && !DEPENDENT.matcher(words).matches()) {
			words = opened(words + trimmed(firstClause(after)));
		}
		if (words.length() < 2) {
			words = last;
		}
		else if (!last.isEmpty() && (words.length() <= BARE || DEPENDENT.matcher(words).matches())) {
			words = joined(CHANGE.matcher(last).replaceFirst(""), words);
		}
		return cut(words, "");
	}

	/** What the change of a thing is called. */
	public static String ofChange(String name, String unit) {
		String suffix = unit.equals("%") || unit.equals("倍") ? "同比增速" : "同比变化";
		boolean said = CHANGE.matcher(name).find() || AGAINST_AIM.matcher(name).find();
		return name.isEmpty() || said ? name : cut(name, suffix);
	}

	/** Whether the words between two numbers name something, or only lead on: ，分别. */
	public static boolean isNamed(String close) {
		return !trimmed(lastClause(close)).isEmpty();
	}

	/** The clause up to a number, without what only leads to the number; marks that stand in pairs are kept whole. */
	static String trimmed(String clause) {
		String words = clause;
		boolean shorter = true;
		while (shorter) {
			String now = words;
			shorter = false;
			for (String lead : LEADING) {
				if (now.endsWith(lead)) {
					words = now.substring(0, now.length() - lead.length());
					shorter = true;
					break;
				}
			}
		}
		return opened(words);
	}

	/** 问题整改 and 整改率 join to 问题整改率. */
	private static String joined(String last, String words) {
		int shared = Math.min(last.length(), words.length());
		while (!last.endsWith(words.substring(0, shared))) {
			shared--;
		}
		return last + words.substring(shared);
	}

	private static String opened(String clause) {
		String words = DATED.matcher(clause).replaceFirst("");
		for (String opening : OPENING) {
			words = words.startsWith(opening) ? words.substring(opening.length()) : words;
		}
		return words;
	}

	/** Back to the last mark that parts clauses; over what stands in brackets or quotation marks, but not out of it. */
	private static String lastClause(String before) {
		int start = before.length();
		int depth = 0;
		while (start > 0) {
			char c = before.charAt(start - 1);
			depth += (CLOSING_MARKS.indexOf(c) >= 0) ? 1 : 0;
			depth -= (OPENING_MARKS.indexOf(c) >= 0) ? 1 : 0;
			if (depth < 0 || (depth == 0 && BREAKS.indexOf(c) >= 0)) {
				break;
			}
			start--;
		}
		String clause = before.substring(start);
		return (depth > 0) ? clause.substring(lastOf(clause, CLOSING_MARKS) + 1) : clause;
	}

	private static int lastOf(String text, String marks) {
		int at = text.length() - 1;
		while (at >= 0 && marks.indexOf(text.charAt(at)) < 0) {
			at--;
		}
		return at;
	}

	private static String firstClause(String after) {
		int end = 0;
		while (end < after.length() && end < AFTER && BREAKS.indexOf(after.charAt(end)) < 0
				&& OPENING_MARKS.indexOf(after.charAt(end)) < 0 && CLOSING_MARKS.indexOf(after.charAt(end)) < 0
				&& !Character.isDigit(after.charAt(end))) {
			end++;
		}
		while (end > 0 && after.charAt(end - 1) < 0x80) {
			end--;
		}
		return after.substring(0, end);
	}

	private static String cut(String words, String suffix) {
		return words.substring(Math.max(0, words.length() + suffix.length() - LONGEST)) + suffix;
	}

}
