package io.luoshi.report.layout;

import java.util.Arrays;

/**
 * Where a line may end (避头尾, GB/T 15834-2011 clause 5): no closing mark begins a line, no opening mark ends one,
 * —— and …… stay whole, a Latin word breaks only at a space or hyphen or where it is very long ({@link LongWords}), a
 * number keeps its digits, qualifier and unit together, a standard its number (GB/T 9704). Every rule looks at neighbours
 * only, so time is linear in the text.
 */
final class LineEnds {

	private static final char[] NEVER_FIRST = sorted("。，、；：？！）〕】》〉」』〗｝］”’…—～·•／％‰‱℃℉°′″々ー〜–｡､"
			+ ",.;:?!)]}/%");

	private static final char[] NEVER_LAST = sorted("（〔【《〈「『〖｛［“‘／￥￡＄([{/$¥£№");

	/** Marks that stay with the digits behind them: 2018—2022. */
	private static final String MARKS_OF_NUMBERS = "—～±≥≤＞＜><";

	private LineEnds() {
	}

	/** Entry i says whether a line may end before character i. */
	static boolean[] in(int[] text, int length) {
		boolean[] breaks = new boolean[length + 1];
		for (int index = 1; index < length; index++) {
			breaks[index] = isAllowed(text, index);
		}
		LongWords.in(text, length, breaks);
		NumbersKept.in(text, length, breaks);
		return breaks;
	}

	private static boolean isAllowed(int[] text, int index) {
		int previous = text[index - 1];
		int next = text[index];
		if (isNeverFirst(next) || isNeverLast(previous) || next == ' ') {
			return false;
		}
		if (previous == ' ') {
			return !(isDigit(next) && index > 1 && Character.isUpperCase(text[index - 2]));
		}
		if (isDigit(previous) && Character.isIdeographic(next)) {
			return false;
		}
		if (isDigit(next) && MARKS_OF_NUMBERS.indexOf(previous) >= 0) {
			return false;
		}
		if (next == '以' && "%％".indexOf(previous) >= 0) {
			return false;
		}
		return !(isNarrow(previous) && isNarrow(next)) || isHyphen(text, index - 1) || endsChineseClause(text, index - 1);
	}

	static boolean isNeverFirst(int codePoint) {
		return contains(NEVER_FIRST, codePoint);
	}

	static boolean isNeverLast(int codePoint) {
		return contains(NEVER_LAST, codePoint);
	}

	/** Half-width marks, as received, end a clause of Chinese also where a digit follows: 重视,2023年. */
	private static boolean endsChineseClause(int[] text, int index) {
		return index > 0 && ",;:)".indexOf(text[index]) >= 0 && !isNarrow(text[index - 1]);
	}

	private static boolean isHyphen(int[] text, int index) {
		return text[index] == '-' && index > 0 && index + 1 < text.length && Character.isLetter(text[index - 1])
				&& Character.isLetter(text[index + 1]);
	}

	/** Letters, digits and marks of the alphabets that are written with spaces between words. */
	static boolean isNarrow(int codePoint) {
		return codePoint != ' ' && codePoint < 0x2E80 && (codePoint < 0x2000 || codePoint > 0x2BFF);
	}

	static boolean isDigit(int codePoint) {
		return (codePoint >= '0' && codePoint <= '9') || (codePoint >= '０' && codePoint <= '９');
	}

	private static boolean contains(char[] sorted, int codePoint) {
		return codePoint < 0x10000 && Arrays.binarySearch(sorted, (char) codePoint) >= 0;
	}

	private static char[] sorted(String marks) {
		char[] characters = marks.toCharArray();
		Arrays.sort(characters);
		return characters;
	}

}
