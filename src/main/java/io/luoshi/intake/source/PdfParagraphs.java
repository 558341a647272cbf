package io.luoshi.intake.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines into paragraphs: a line goes on in the next one when it fills the measure and the next one is not
 * indented.
 */
final class PdfParagraphs {

	/** In widths of a character: a justified line may fall short by a mark that may not begin the next line. */
	private static final float SHORT_OF_FULL = 2.2f;

	/** In widths of a character: the first line of a paragraph is indented by two. */
	private static final float INDENTED = 1.2f;

	/** Of all lines: how many may stick out on either side without moving the margin. */
	private static final double OUTLIERS = 0.03;

	private final List<PdfLine> lines;

	private final float left;

	private final float right;

	PdfParagraphs(List<PdfLine> lines) {
		this.lines = lines;
		this.left = margin(lines.stream().map(PdfLine::left).sorted().toList(), OUTLIERS);
		this.right = margin(lines.stream().map(PdfLine::right).sorted().toList(), 1 - OUTLIERS);
	}

	List<String> read() {
		List<String> paragraphs = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		for (int index = 0; index < this.lines.size(); index++) {
			PdfLine line = this.lines.get(index);
			paragraph.append(line.text());
			PdfLine next = (index + 1 < this.lines.size()) ? this.lines.get(index + 1) : null;
			if (next == null || !goesOn(line, next)) {
				paragraphs.add(paragraph.toString());
				paragraph.setLength(0);
			}
			else if (isLatin(line.text().charAt(line.text().length() - 1)) && isLatin(next.text().charAt(0))) {
				paragraph.append(' ');
			}
		}
		return paragraphs;
	}

	private boolean goesOn(PdfLine line, PdfLine next) {
		boolean full = line.right() > this.right - SHORT_OF_FULL * line.size();
		boolean indented = next.left() > this.left + INDENTED * next.size();
		boolean table = line.text().indexOf('\t') >= 0 || next.text().indexOf('\t') >= 0;
		boolean alike = Math.abs(line.size() - next.size()) < 1;
		return full && !indented && !table && alike;
	}

	/** Digits that a line break parts belong together; words do not. */
	private static boolean isLatin(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

	private static float margin(List<Float> sorted, double share) {
		if (sorted.isEmpty()) {
			return 0;
		}
		return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
	}

}
