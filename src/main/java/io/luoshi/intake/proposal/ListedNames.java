package io.luoshi.intake.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for numbers in a row, each its own: 化学需氧量、氨氮排放量分别下降3%、5% speaks of 化学需氧量排放量 and 氨氮排放量.
 */
public final class ListedNames {

	private static final String CLAUSE_ENDS = "，,；;。：:！？\n\r";

	/** What the last thing of a list is asked for, and the others with it. */
	private static final Pattern ASKED = Pattern.compile("(?:年均|日均|月均|平均|人均|总)?(?:排放|产生|综合利用|处理|利用|处置|覆盖|达标|回收|使用|消费|发电|装机|污染)?"
			+ "(?:总?量|率|浓度|占比|比例|比重|收入|支出|增加值|能耗|得分|天数|投资|面积|数量|产量)$");

	/** 收入和支出 are asked for alike; 需氧量 and 氨氮排放量 are not, though 量 is in both. */
	private static final int SHORT = 2;

	/** 和, 及 and 与 within 饱和, 普及 and 参与 part nothing. */
	private static final String JOINT = "(?:(?<![饱共温缓])和(?![平谐解])|(?<![普涉以])及|(?<!参)与)";

	private static final Pattern BETWEEN = Pattern.compile("、|以及|" + JOINT);

	private static final Pattern LAST = Pattern.compile("、|(?<=[^、]{2})" + JOINT + "(?=[^、和及与]+$)");

	/** An amount, a rate or an index of its own; 需氧量 is a substance. */
	private static final Pattern COMPLETE = Pattern.compile("(?<!需氧)[量率数值度额]$");

	private static final Set<String> LIST_MARKS = Set.of("、", "和", "及", "与", "以及", "、和");

	private ListedNames() {
	}

	/** Whether what stands between two numbers keeps them in one row. */
	public static boolean goesOn(String between) {
		return LIST_MARKS.contains(between);
	}

	/**
	 * @param before the sentence up to the first of the numbers
	 * @param count how many numbers stand in the row, at least two
	 * @return as many names, or none when the words do not name as many things
	 */
	public static List<String> of(String before, int count) {
		String clause = IndicatorName.trimmed(before.substring(clauseStart(before)));
		List<String> items = Arrays.asList(LAST.split(clause, -1));
		if (items.size() != count) {
			items = Arrays.asList(BETWEEN.split(clause, -1));
		}
		if (items.size() != count || items.stream().anyMatch(String::isBlank)) {
			return List.of();
		}
		return named(items);
	}

	private static List<String> named(List<String> items) {
		String last = items.get(items.size() - 1);
		Matcher asked = ASKED.matcher(last);
		String tail = asked.find() ? asked.group() : "";
		List<String> names = new ArrayList<>();
		for (String item : items) {
			boolean complete = item.endsWith(tail) || COMPLETE.matcher(item).find()
					|| (tail.length() <= SHORT && ASKED.matcher(item).find() && !item.endsWith("需氧量"));
			names.add(complete ? item : item + tail);
		}
		if (!tail.isEmpty() && tail.equals(last)) {
			String first = names.get(0);
			names.set(names.size() - 1, ASKED.matcher(first).replaceFirst("") + last);
		}
		return List.copyOf(names);
	}

	private static int clauseStart(String text) {
		int start = text.length();
		while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

}
