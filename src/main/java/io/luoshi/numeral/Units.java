package io.luoshi.numeral;

import java.util.List;
import java.util.Set;

/**
 * The units and counters known to the grammar, and how a unit nobody listed may look. Scales (千 万 亿) are not units;
 * 千瓦 is.
 */
public final class Units {

	private static final Lexicon KNOWN = Lexicon.load(Units.class, "counters.txt", "measures.txt");

	private static final int LONGEST_UNLISTED = 12;

	/** Units that 多 or 余 may follow: 3年多, 200元余. */
	private static final Set<String> EXCEEDED = Set.of("年", "月", "天", "小时", "周", "元", "吨", "公里", "亩", "倍", "米", "成");

	/** The ends of units that are measured, not counted: 公里, 平方公里, 吨标准煤, 千瓦时. */
	private static final List<String> MEASURING = List.of("元", "英镑", "人民币", "米", "公里", "海里", "亩", "公顷", "吨", "克", "斤",
			"担", "升", "立方", "瓦", "瓦时", "度", "度电", "伏", "焦", "卡", "马力", "标准煤", "标煤", "碳", "当量", "方", "贝", "帕", "小时", "℃", "m",
			"t", "g", "L", "W", "Wh", "²", "³");

	private static final String SIGNS = "/·%‰℃°²³";

	private Units() {
	}

	static boolean isKnownAt(String text, int start) {
		return KNOWN.endAt(text, start) > start;
	}

	static boolean mayBeExceeded(String unit) {
		return EXCEEDED.contains(unit);
	}

	/** Whether amounts of this unit are measured, so that even whole ones were rounded; 台/年 counts, 吨/日 measures. */
	static boolean isMeasuring(String unit) {
		String measured = (unit.indexOf('/') < 0) ? unit : unit.substring(0, unit.indexOf('/'));
		return MEASURING.stream().anyMatch(measured::endsWith);
	}

	/** The end of the listed unit that begins at {@code start}, compound units such as 台/年 and 件/万人 included. */
	static int endAt(String text, int start) {
		int end = KNOWN.endAt(text, start);
		if (end > start && end < text.length() && text.charAt(end) == '/') {
			int per = end + 1;
			int scaled = (per < text.length() && "百千万".indexOf(text.charAt(per)) >= 0 && !isKnownAt(text, per)) ? per + 1
					: per;
			int close = KNOWN.endAt(text, scaled);
			return (close > scaled) ? close : end;
		}
		return end;
	}

	/** The unit in which a written one is kept: 微克/立方米 for 微克每立方米. */
	static String base(String written) {
		Lexicon.Entry entry = KNOWN.entry(written);
		return (entry == null || entry.meaning().isEmpty()) ? written : entry.meaning();
	}

	/** Whether the unit counts things one by one (个, 家, 天) rather than measuring an amount (元, 吨, %). */
	public static boolean isCounter(String unit) {
		Lexicon.Entry entry = KNOWN.entry(unit);
		return entry != null && entry.table().equals("counters");
	}

	/** Whether digits and a listed unit fill the text between, so that 500kW is not taken for a name. */
	static boolean fills(String text, int start, int end) {
		Digits digits = Digits.at(text, start);
		return digits != null && endAt(text, start + digits.text().length()) >= end;
	}

	/** Whether a whole text may be a unit that is not listed: letters only, no numeral at its head. */
	static boolean isUnlisted(String text) {
		if (text.isEmpty() || text.length() > LONGEST_UNLISTED || HanDigits.isHan(text.charAt(0))) {
			return false;
		}
		return text.chars().allMatch((c) -> Character.isLetter(c) || SIGNS.indexOf(c) >= 0);
	}

}
