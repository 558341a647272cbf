package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Places the characters of a line: at their own widths, or spread so that the line fills its width. */
final class Spread {

	private Spread() {
	}

	/** Characters at their own widths, from {@code x} on. */
	static List<Run> natural(Letters letters, int start, int end, double x) {
		return runs(letters, start, end, x, 0);
	}

	/** Characters spread evenly over a width; a line without a gap that may grow keeps its own. */
	static List<Run> justified(Letters letters, int start, int end, double x, double width) {
		int gaps = 0;
		for (int index = start + 1; index < end; index++) {
			gaps += isGap(letters, index) ? 1 : 0;
		}
		double left = width - letters.width(start, end);
		return runs(letters, start, end, x, (gaps == 0) ? 0 : left / gaps);
	}

	/** Letters and digits of one word stay as close as they are. */
	private static boolean isGap(Letters letters, int index) {
		return !(LineEnds.isNarrow(letters.codePoint(index - 1)) && LineEnds.isNarrow(letters.codePoint(index)));
	}

	private static List<Run> runs(Letters letters, int start, int end, double x, double gap) {
		List<Run> runs = new ArrayList<>();
		double baseline = Sheet.baseline(letters.size());
		double at = x;
		int index = start;
		while (index < end) {
			int next = index;
			while (next < end && letters.typeface(next) == letters.typeface(index)
					&& letters.face(next) == letters.face(index)) {
				next++;
			}
			double[] advances = new double[next - index];
			double width = 0;
			for (int place = index; place < next; place++) {
				boolean grows = gap != 0 && place + 1 < end && isGap(letters, place + 1);
				advances[place - index] = letters.width(place) + (grows ? gap : 0);
				width += advances[place - index];
			}
			runs.add(new Run(letters.face(index), letters.typeface(index), letters.size(), at, baseline,
					letters.text(index, next), advances));
			at += width;
			index = next;
		}
		return runs;
	}

}
