package io.luoshi.report.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.Found;
import io.luoshi.numeral.NumeralScanner;

/**
 * Keeps written numbers whole, as the number grammar reads them: 超50万辆, 6.3万余个, 90%以上. Words before the
 * qualifier (同比增长) may stay behind; a date breaks after 年 and 月.
 */
final class NumbersKept {

	/** Characters before the digits that stay with them; no qualifier is longer, but for those that begin with 不. */
	private static final int QUALIFIER = 2;

	/** A longer token would tear its line apart; its digits still stay whole. */
	private static final int LONGEST = 16;

	/** Where the number grammar sees no number, such as in heaps of numbers, these still stay with their digits. */
	private static final List<int[]> QUALIFIERS = Stream.of("不低于", "不高于", "不少于", "不超过", "不大于", "不小于", "不足", "不到", "超过",
			"低于", "高于", "突破", "至少", "将近", "接近", "大约", "达到", "超", "近", "约", "逾", "达", "第")
		.map((word) -> word.codePoints().toArray())
		.toList();

	private static final String SCALES = "十百千万亿余多来";

	private static final NumeralScanner SCANNER = new NumeralScanner();

	private NumbersKept() {
	}

	static void in(int[] text, int length, boolean[] breaks) {
		List<Found> numbers = SCANNER.scan(new String(text, 0, length));
		int index = 0;
		int unit = 0;
		for (Found found : numbers) {
			while (unit < found.start()) {
				unit += Character.charCount(text[index++]);
			}
			int start = index;
			while (unit < found.end()) {
				unit += Character.charCount(text[index++]);
			}
			keep(text, start, index, breaks, found.number() instanceof DateNumber);
		}
		for (int place = 0; place < length; place++) {
			if (LineEnds.isDigit(text[place])) {
				keepNeighbours(text, length, place, breaks);
			}
		}
	}

	private static void keepNeighbours(int[] text, int length, int digit, boolean[] breaks) {
		for (int[] word : QUALIFIERS) {
			int start = digit - word.length;
			if (start >= 0 && Arrays.equals(text, start, digit, word, 0, word.length)) {
				Arrays.fill(breaks, start + 1, digit + 1, false);
				break;
			}
		}
		int end = digit + 1;
		while (end < length && end - digit <= QUALIFIER + 1 && SCALES.indexOf(text[end]) >= 0) {
			end++;
		}
		boolean unit = end < length && end > digit + 1 && Character.isIdeographic(text[end]);
		Arrays.fill(breaks, digit + 1, unit ? end + 1 : end, false);
	}

	private static void keep(int[] text, int start, int end, boolean[] breaks, boolean date) {
		int from = qualified(text, start, end);
		if (end - from > LONGEST && !date) {
			return;
		}
		for (int index = from + 1; index < end; index++) {
			boolean inDate = date && (text[index - 1] == '年' || text[index - 1] == '月');
			breaks[index] = inDate && breaks[index];
		}
	}

	private static int qualified(int[] text, int start, int end) {
		int digits = start;
		while (digits < end && !LineEnds.isDigit(text[digits]) && !isHanDigit(text[digits])) {
			digits++;
		}
		if (digits == end) {
			return start;
		}
		int from = Math.max(start, digits - QUALIFIER);
		return (from > start && text[from - 1] == '不') ? from - 1 : from;
	}

	private static boolean isHanDigit(int codePoint) {
		return "零〇一二三四五六七八九十百千万亿两半数几".indexOf(codePoint) >= 0;
	}

}
