package io.luoshi.check.rule;

import java.util.List;
import java.util.regex.Pattern;

/** The words by which official Chinese says how numbers hang together. All Chinese of the checks stands here. */
final class Cues {

	/** Behind it stand parts of what stands before it. */
	static final String OF_WHICH = "其中";

	/** Ends the reach of a comparison and of 其中. */
	static final String SECTION_ENDS = "；;。";

	private static final List<String> DONE = List.of("已", "完成", "办结", "销号", "解决");

	private static final List<String> LEFT = List.of("其余", "剩余", "还有", "尚有", "未完成", "未办结", "余下", "正在");

	private static final List<String> PLANNED = List.of("完成率", "完成计划", "执行率");

	private static final String RESPECTIVELY = "分别";

	private static final List<String> IN_ALL = List.of("合计", "共计", "总计");

	private static final String AND = "、和及";

	private static final String OF_SHARE = "占";

	private static final List<String> FALLS = List.of("下降", "减少", "回落", "下滑", "下跌", "降低");

	/** What a number is set against: 同比, 上年, 较2022年. Each alternative has a fixed length. */
	private static final Pattern AGAINST = Pattern
		.compile("同比|环比|上年|去年|前年|同期|持平|[较比与][0-9]{2,4}年");

	/** Characters of 较上年同期提高, roughly. */
	private static final int LONGEST_COMPARISON = 12;

	/** What is meant to be done: 力争到2025年. Of what is done already no paper says so. */
	private static final Pattern AHEAD = Pattern
		.compile("力争|争取|计划|拟于|预计|预算|确保|下一步|今后|底前|月前|年前");

	private static final String BETWEEN = "，,、 （(";

	private Cues() {
	}

	/** Whether the next number is what is done of the one before; what a 、 adds is another thing. */
	static boolean saysDone(String words) {
		return DONE.stream().anyMatch(words::contains) && !goesOn(words);
	}

	static boolean saysLeft(String words) {
		return LEFT.stream().anyMatch(words::contains);
	}

	/** Whether an indicator of this name says how much of a plan is carried out. */
	static boolean namesPlan(String name) {
		return PLANNED.stream().anyMatch(name::contains);
	}

	static boolean saysInAll(String words) {
		return IN_ALL.stream().anyMatch(words::contains);
	}

	static boolean saysRespectively(String words) {
		return words.contains(RESPECTIVELY);
	}

	/** Whether the next number goes on with what 其中 began: 、绿色园区 does, 投资 behind a comma does not. */
	static boolean enumerates(String words) {
		return words.contains(OF_WHICH) || goesOn(words);
	}

	static boolean saysShare(String words) {
		return words.contains(OF_SHARE);
	}

	/** Whether the words compare with another time, or tell of a fall. */
	static boolean compares(String words) {
		return AGAINST.matcher(words).find() || FALLS.stream().anyMatch(words::contains);
	}

	/** Whether the words speak of what is still to be done. */
	static boolean looksAhead(String words) {
		return AHEAD.matcher(words).find();
	}

	/** Whether a year right behind the words is one to come: 到2025年, 纳入2024年计划. */
	static boolean leadsAhead(String words) {
		return words.endsWith("到") || words.endsWith("纳入");
	}

	/** Whether nothing but a mark parts a figure from the one that belongs to it. */
	static boolean isBreath(String words) {
		return words.length() <= 2 && marks(words) == words.length();
	}

	/** Whether nothing but a mark and a comparison (，同比增长) parts a level from its growth. */
	static boolean leadsToGrowth(String words) {
		String rest = words.substring(marks(words));
		return rest.isEmpty() || (rest.length() <= LONGEST_COMPARISON && AGAINST.matcher(rest).lookingAt());
	}

	/** How many marks the words begin with. */
	private static int marks(String words) {
		int count = 0;
		while (count < words.length() && BETWEEN.indexOf(words.charAt(count)) >= 0) {
			count++;
		}
		return count;
	}

	private static boolean goesOn(String words) {
		return !words.isEmpty() && AND.indexOf(words.charAt(0)) >= 0;
	}

}
