package io.luoshi.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a page with their places. A wide gap inside a line parts cells and becomes a tab. */
final class PdfLines extends PDFTextStripper {

	/** Page numbers as GB/T 9704-2012 clause 7.5 prints them, and as offices do: — 1 —, 1, 第1页. */
	private static final Pattern PAGE_NUMBER = Pattern
		.compile("[-—–－─ ]{0,4}\\d{1,4}[-—–－─ ]{0,4}|第 ?\\d{1,4} ?页(?:[ ，,/]{0,2}共 ?\\d{1,4} ?页)?");

	/** In widths of a character. */
	private static final float GAP = 1.2f;

	/** In widths of a character. */
	private static final float WIDE_GAP = 2.5f;

	private final List<PdfLine> lines = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private @Nullable TextPosition first;

	private @Nullable TextPosition last;

	PdfLines() {
		setSortByPosition(true);
		setAddMoreFormatting(false);
	}

	/** @param page from 1 */
	List<PdfLine> read(PDDocument document, int page) throws IOException {
		this.lines.clear();
		setStartPage(page);
		setEndPage(page);
		getText(document);
		endLine();
		int last = this.lines.size() - 1;
		if (last >= 0 && PAGE_NUMBER.matcher(this.lines.get(last).text().strip()).matches()) {
			this.lines.remove(last);
		}
		return List.copyOf(this.lines);
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		if (Thread.currentThread().isInterrupted()) {
			throw new IllegalStateException("interrupted");
		}
		super.processTextPosition(position);
	}

	@Override
	protected void writeString(String word, List<TextPosition> positions) {
		if (positions.isEmpty()) {
			return;
		}
		TextPosition next = positions.get(0);
		if (this.last == null) {
			this.first = next;
		}
		else {
			this.text.append(between(this.last, next));
		}
		this.text.append(word);
		this.last = positions.get(positions.size() - 1);
	}

	@Override
	protected void writeWordSeparator() {
		// What lies between words is decided by their distance
	}

	@Override
	protected void writeLineSeparator() {
		endLine();
	}

	@Override
	protected void writePageEnd() {
		endLine();
	}

	/** Digits are often set on the grid of Chinese characters, so that half a width between them means nothing. */
	private static String between(TextPosition last, TextPosition next) {
		float gap = (next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj()) / next.getFontSizeInPt();
		if (gap > WIDE_GAP) {
			return "\t";
		}
		return (isLetter(last) && isLetter(next)) || gap > GAP ? " " : "";
	}

	private static boolean isLetter(TextPosition position) {
		String unicode = position.getUnicode();
		return unicode != null && !unicode.isEmpty() && Character.isLetter(unicode.charAt(0))
				&& !Character.isIdeographic(unicode.charAt(0));
	}

	private void endLine() {
		if (this.first != null && this.last != null && !this.text.toString().isBlank()) {
			String clean = this.text.toString().replaceAll("[\\p{Cc}&&[^\\t]]", "");
			this.lines.add(new PdfLine(getCurrentPageNo(), clean, this.first.getXDirAdj(),
					this.last.getXDirAdj() + this.last.getWidthDirAdj(), this.first.getFontSizeInPt()));
		}
		this.text.setLength(0);
		this.first = null;
		this.last = null;
	}

}
