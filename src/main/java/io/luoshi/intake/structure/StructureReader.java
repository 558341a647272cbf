package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text consists of. Time is linear in the text: every rule looks at one line, a few lines around it, or a
 * bounded stretch ahead.
 */
public final class StructureReader {

	/** Line feed, line tabulation, form feed, carriage return, next line, and the separators that Unicode knows. */
	private static final String LINE_ENDS = "\n\u000b\f\r\u0085\u2028\u2029";

	/** Reads any text. What is not understood is a body paragraph; nothing is dropped and nothing invented. */
	public Structure read(String text) {
		RoleReader reader = new RoleReader(lines(text));
		List<Passage> passages = reader.read();
		Grouping grouping = new Grouping(passages, reader.nextSteps());
		return new Structure(text, passages, grouping.areas(), grouping.commitments());
	}

	private static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && LINE_ENDS.indexOf(text.charAt(end)) < 0) {
				end++;
			}
			if (Blanks.after(text, start, end) < end) {
				lines.add(LineReader.read(start, text.substring(start, end)));
			}
			start = end + 1;
		}
		return lines;
	}

}
