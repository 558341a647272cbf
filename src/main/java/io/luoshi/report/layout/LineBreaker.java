package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Fills lines one after the other; where a line may not end at its last character, it ends before. */
final class LineBreaker {

	private LineBreaker() {
	}

	/**
	 * @param first the width of the first line, in points
	 * @param rest the width of each other line
	 */
	static List<Stretch> lines(Letters letters, double first, double rest) {
		List<Stretch> lines = new ArrayList<>();
		int start = 0;
		while (start < letters.length()) {
			int end = end(letters, start, lines.isEmpty() ? first : rest);
			int visible = end;
			while (visible > start + 1 && letters.isSpaceAt(visible - 1)) {
				visible--;
			}
			lines.add(new Stretch(start, visible, end == letters.length()));
			start = end;
		}
		if (lines.isEmpty()) {
			lines.add(new Stretch(0, 0, true));
		}
		return lines;
	}

	private static int end(Letters letters, int start, double width) {
		int full = start;
		double used = 0;
		while (full < letters.length() && fits(letters, full, used, width)) {
			used += letters.width(full);
			full++;
			if (full < letters.length() && letters.mustBreak(full)) {
				return full;
			}
		}
		if (full == letters.length()) {
			return full;
		}
		for (int end = full; end > start; end--) {
			if (letters.mayBreak(end)) {
				return end;
			}
		}
		return torn(letters, start, Math.max(full, start + 1));
	}

	/** A space at the end of a line takes no room. */
	private static boolean fits(Letters letters, int index, double used, double width) {
		return letters.isSpaceAt(index) || used + letters.width(index) <= width + 0.01;
	}

	/** Where nothing else is left, a word longer than the line breaks anywhere, but not at a mark. */
	private static int torn(Letters letters, int start, int full) {
		for (int end = full; end > start; end--) {
			if (!LineEnds.isNeverFirst(letters.codePoint(end)) && !LineEnds.isNeverLast(letters.codePoint(end - 1))) {
				return end;
			}
		}
		return full;
	}

	/** The characters of one line; {@code last} in its paragraph, so not justified. */
	record Stretch(int start, int end, boolean last) {
	}

}
