package io.luoshi.numeral;

import java.util.List;

/** Words that say with what a change is compared: 同比, 较2022年, 比上年同期. */
final class Comparisons {

	private static final Lexicon FIXED = Lexicon.of(List.of("同比", "环比", "按可比口径", "同口径", "按可比价", "按可比价格计算", "年均", "累计",
			"月均", "季均"));

	/** Words that may stand between a comparison and its verb. */
	private static final Lexicon ADVERBS = Lexicon.of(List.of("分别", "平均", "实际", "名义", "大幅", "大幅度", "明显", "均", "各", "净", "再",
			"又", "相比", "同期相比"));

	private static final String OPENERS = "较比与";

	private static final Lexicon BASES = Lexicon.of(List.of("年", "年度", "年底", "年末", "年年底", "年年末", "年初", "月", "月份", "年同期",
			"上年", "上年度", "上年同期", "去年", "去年同期", "上月", "上季度", "上半年", "同期", "前年", "上年末", "去年末", "去年底", "上年底", "年平均", "年前", "年同月", "上年同月", "去年同月", "上一年", "上一年度", "前一年", "期", "届", "期初", "上轮", "上次", "前", "季度", "计划", "预期",
			"目标", "预算", "平均", "水平", "均值", "时限", "常年", "原来", "进度", "末"));

	private static final int LONGEST = 14;

	private Comparisons() {
	}

	/**
	 * Where the comparison begins that ends at {@code end}, an adverb behind it included; {@code end} when there is
	 * none.
	 */
	static int startBefore(String text, int end) {
		int start = bareStart(text, end);
		int adverb = ADVERBS.startBefore(text, end);
		if (start == end && adverb < end) {
			int before = bareStart(text, adverb);
			return (before < adverb) ? before : end;
		}
		return start;
	}

	/** Where a fixed word (同比) or an opened base (较2022年), or a base and then a word (较2020年累计), begins. */
	private static int bareStart(String text, int end) {
		int fixed = FIXED.startBefore(text, end);
		return (BASES.startBefore(text, fixed) < fixed) ? opener(text, fixed) : fixed;
	}

	static boolean isBefore(String text, int end) {
		return startBefore(text, end) < end;
	}

	private static int opener(String text, int end) {
		for (int i = end - 2; i >= 0 && i >= end - LONGEST; i--) {
			char c = text.charAt(i);
			if (OPENERS.indexOf(c) >= 0) {
				return i;
			}
			if ("，,。;；、".indexOf(c) >= 0) {
				return end;
			}
		}
		return end;
	}

}
