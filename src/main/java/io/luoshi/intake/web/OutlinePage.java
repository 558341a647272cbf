package io.luoshi.intake.web;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.intake.arrangement.Line;
import io.luoshi.intake.arrangement.Outline;
import io.luoshi.intake.arrangement.Owner;
import io.luoshi.intake.arrangement.Stretch;
import io.luoshi.intake.structure.Segment;
import io.luoshi.report.document.Role;

/**
 * The outline of a draft as its page shows it.
 *
 * @param outline the areas, measures and commitments of the whole text
 * @param lines those of this page
 */
record OutlinePage(List<Entry> outline, List<ShownLine> lines, int page, int pages) {

	/** Lines on one page; the real report has 14, long ones some hundreds. */
	static final int SIZE = 60;

	static OutlinePage of(Outline outline, int asked) {
		int pages = Math.max(1, (outline.lines().size() + SIZE - 1) / SIZE);
		int page = Math.max(1, Math.min(asked, pages));
		int from = (page - 1) * SIZE;
		List<ShownLine> lines = new ArrayList<>();
		for (int index = from; index < Math.min(from + SIZE, outline.lines().size()); index++) {
			lines.add(ShownLine.of(index + 1, outline.lines().get(index)));
		}
		return new OutlinePage(entries(outline), lines, page, pages);
	}

	public Role[] roles() {
		return Role.values();
	}

	private static List<Entry> entries(Outline outline) {
		List<Entry> entries = new ArrayList<>();
		for (int index = 0; index < outline.lines().size(); index++) {
			Line line = outline.lines().get(index);
			int page = index / SIZE + 1;
			line.stretches()
				.stream()
				.filter(Stretch::opens)
				.forEach((stretch) -> entries.add(new Entry(stretch.owner().kind(), mark(stretch.segment()),
						heading(stretch.segment()), line.start(), page)));
		}
		return List.copyOf(entries);
	}

	private static String mark(Segment segment) {
		return (segment.marker() != null) ? segment.marker().text() : "";
	}

	private static String heading(Segment segment) {
		String words = segment.heading().isEmpty() ? segment.narrative() : segment.heading();
		return (words.length() > 40) ? words.substring(0, 40) + "…" : words;
	}

	/**
	 * An area, measure or commitment.
	 *
	 * @param line where its line begins in the text
	 * @param page the page that shows the line
	 */
	record Entry(Owner.Kind kind, String mark, String heading, int line, int page) {
	}

	/**
	 * A line of the text.
	 *
	 * @param number its place in the paper, counted from 1
	 */
	record ShownLine(int number, int start, Role role, Role read, boolean corrected, List<ShownStretch> stretches) {

		static ShownLine of(int number, Line line) {
			return new ShownLine(number, line.start(), line.role(), line.read(), line.isCorrected(),
					line.stretches().stream().map(ShownStretch::of).toList());
		}
	}

	/**
	 * A stretch of a line.
	 *
	 * @param kind whose it is, where a record begins with it; empty else
	 */
	record ShownStretch(String kind, String mark, String heading, String rest) {

		static ShownStretch of(Stretch stretch) {
			Segment segment = stretch.segment();
			return new ShownStretch(stretch.opens() ? stretch.owner().code() : "", OutlinePage.mark(segment),
					segment.heading() + segment.joint().strip(), segment.narrative());
		}
	}

}
