package io.luoshi.numeral;

import java.util.List;
import java.util.Set;

/** Finds where the words begin that stand before digits and belong to the number. */
final class LeadWords {

	/** Longer words first. */
	private static final List<String> LEADS = List.of("累计完成", "累计成交", "累计实现", "累计达到", "累计达", "累计", "共计",
			"合计", "总计", "连续", "各", "均", "第");

	/** Words that end in a lead or a qualifier without being one: 人均, 节约, 附近, 赶超, 总数. */
	private static final List<String> COMPOUNDS = List.of(
			"人均", "户均", "年均", "日均", "月均", "平均", "亩均", "地均", "节约", "预约", "条约", "合约", "公约", "集约",
			"特约", "签约", "制约", "契约", "违约", "履约", "附近", "最近", "就近", "邻近", "靠近", "贴近", "新近", "赶超",
			"高超", "反超", "总数", "人数", "户数", "次数", "件数", "指数", "系数", "位数", "多数", "少数", "参数", "倍数",
			"天数", "基数", "岁数", "分数", "个数", "票数", "家数");

	/** Joined with 近 these look back and do not bound. */
	private static final Set<String> TIME = Set.of("年", "个月", "月", "天", "日", "周", "小时");

	private LeadWords() {
	}

	/** Where the qualifier begins that belongs to digits at {@code digits}, not before {@code floor}. */
	static int qualifierStart(String text, int digits, int floor, String unit) {
		Qualifier qualifier = Qualifier.endingAt(text, digits);
		int start = digits - qualifier.length();
		boolean needsPlace = qualifier.isSome() && "十百千万亿".indexOf(text.charAt(digits)) < 0;
		boolean looksBack = qualifier.text().equals("近") && TIME.contains(unit);
		return (start < floor || needsPlace || looksBack || endsCompound(text, digits, qualifier.length())) ? digits
				: start;
	}

	/** Where the verb of change or the lead word begins that ends at {@code end}, not before {@code floor}. */
	static int start(String text, int end, int floor) {
		int verb = Verb.endingAt(text, end).map(String::length).orElse(0);
		if (verb > 0) {
			return Math.max(floor, end - verb);
		}
		int lead = LEADS.stream()
			.filter((word) -> text.startsWith(word, end - word.length()))
			.mapToInt(String::length)
			.findFirst()
			.orElse(0);
		return (end - lead < floor || endsCompound(text, end, lead)) ? end : end - lead;
	}

	private static boolean endsCompound(String text, int end, int length) {
		return length == 1 && COMPOUNDS.stream().anyMatch((word) -> text.startsWith(word, end - word.length()));
	}

}
