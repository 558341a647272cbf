package io.luoshi.numeral;

import java.util.List;

/** Words that say with what a change is compared: 同比, 较2022年, 比上年同期. */
final class Comparisons {

	private static final List<String> FIXED = List.of("同比", "环比", "按可比口径", "同口径");

	private static final String OPENERS = "较比与";

	private static final List<String> BASES = List.of("年", "年度", "年底", "年末", "年年底", "年年末", "年初", "月", "月份", "年同期",
			"上年", "上年度", "上年同期", "去年", "去年同期", "上月", "上季度", "上半年", "同期", "前年", "上年末", "年平均", "期", "届");

	private static final int LONGEST = 14;

	private Comparisons() {
	}

	/** Where the comparison that ends at {@code end} begins; {@code end} when there is none. */
	static int startBefore(String text, int end) {
		for (String word : FIXED) {
			if (text.startsWith(word, end - word.length())) {
				return end - word.length();
			}
		}
		return BASES.stream().anyMatch((base) -> text.startsWith(base, end - base.length())) ? opener(text, end) : end;
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
