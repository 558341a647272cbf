package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;

/** The characters of a paper as they were found on its pages, gathered into the lines of each paragraph. */
final class FoundParagraphs {

	private final List<List<FoundLine>> lines = new ArrayList<>();

	private final List<String> deviations = new ArrayList<>();

	private final List<Glyph> glyphs;

	private int next;

	private FoundParagraphs(List<Glyph> glyphs) {
		this.glyphs = glyphs;
	}

	/** Up to the first character that is not the paper's next. */
	static FoundParagraphs of(Paper paper, List<Glyph> glyphs) {
		FoundParagraphs found = new FoundParagraphs(glyphs);
		List<String> head = List.of();
		boolean tabled = false;
		for (Paragraph paragraph : paper.paragraphs()) {
			tabled = tabled && paragraph.role() == Role.TABLE;
			List<FoundLine> lines = new ArrayList<>();
			if (!found.take(paragraph, tabled ? head : null, lines)) {
				return found;
			}
			if (!tabled) {
				head = lines.stream().anyMatch(FoundParagraphs::isHead) ? visible(paragraph.text()) : List.of();
			}
			tabled = paragraph.role() == Role.TABLE;
			found.lines.add(lines);
		}
		if (found.next < glyphs.size()) {
			found.deviations.add("more than the paper: " + glyphs.get(found.next));
		}
		return found;
	}

	/** @param head of the table that the paragraph goes on with, null where it does not */
	private boolean take(Paragraph paragraph, List<String> head, List<FoundLine> lines) {
		for (String character : visible(paragraph.text())) {
			if (head != null) {
				repeated(head);
			}
			if (this.next == this.glyphs.size() || !this.glyphs.get(this.next).text().equals(character)) {
				this.deviations.add("expected " + character + " of " + paragraph.text() + ", found "
						+ ((this.next < this.glyphs.size()) ? this.glyphs.get(this.next) : "nothing"));
				return false;
			}
			Glyph glyph = this.glyphs.get(this.next++);
			if (lines.isEmpty() || !lines.get(lines.size() - 1).continues(glyph)) {
				lines.add(new FoundLine(new ArrayList<>()));
			}
			lines.get(lines.size() - 1).glyphs().add(glyph);
		}
		return true;
	}

	/** Where a page begins within a table, its head is said again. */
	private void repeated(List<String> head) {
		if (this.next == this.glyphs.size() || this.glyphs.get(this.next - 1).page() == this.glyphs.get(this.next).page()) {
			return;
		}
		int end = Math.min(this.next + head.size(), this.glyphs.size());
		if (this.glyphs.subList(this.next, end).stream().map(Glyph::text).toList().equals(head)) {
			this.next = end;
		}
		else {
			this.deviations.add("no head of the table on page " + this.glyphs.get(this.next).page());
		}
	}

	private static boolean isHead(FoundLine line) {
		return line.glyphs().stream().anyMatch((glyph) -> glyph.isIn(Family.HEITI));
	}

	private static List<String> visible(String text) {
		return text.codePoints()
			.filter((character) -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
			.mapToObj(Character::toString)
			.toList();
	}

	List<List<FoundLine>> lines() {
		return this.lines;
	}

	List<String> deviations() {
		return this.deviations;
	}

}
