package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;

/**
 * A paragraph on the print page, in the lines that PDF and OFD have too.
 *
 * @param level among the headings, 0 for text
 * @param gap whether an empty row stands before it
 */
record PrintParagraph(String role, int level, boolean gap, List<PrintLine> lines) {

	/** @param gap whether an empty row stands before it, unless it begins a page */
	static PrintParagraph of(Paragraph paragraph, boolean gap, List<Placed.PlacedLine> set) {
		List<List<PrintRun>> runs = PrintRun.lines(paragraph.setPieces(), set.stream().map(Placed.PlacedLine::text).toList());
		List<PrintLine> lines = new ArrayList<>();
		for (int index = 0; index < set.size(); index++) {
			String place = place(paragraph.role(), index == 0, index == set.size() - 1);
			lines.add(new PrintLine(place, (int) Math.round(set.get(index).indent() * 10), set.get(index).turn(), runs.get(index)));
		}
		boolean turned = !set.isEmpty() && set.get(0).turn();
		return new PrintParagraph(paragraph.role().code(), paragraph.level(), gap && !turned, List.copyOf(lines));
	}

	private static String place(Role role, boolean first, boolean last) {
		return switch (role) {
			case TITLE, SESSION -> "";
			case SIGNATURE, DATE, ATTACHMENT -> PrintLine.PLACED;
			default -> ((first && role != Role.ADDRESSEE) ? " first" : "") + (last ? "" : " full");
		};
	}

	/**
	 * A line of a paragraph.
	 *
	 * @param place what the style sheet calls its place
	 * @param indent how far it begins behind the left edge of the 版心, in tenths of a point
	 * @param turn whether it begins a page, other than the first
	 */
	record PrintLine(String place, int indent, boolean turn, List<PrintRun> runs) {

		private static final String PLACED = " at-";

		/** Whether its place depends on its own characters or those of others, so that no rule holds for all papers. */
		boolean placed() {
			return this.place.equals(PLACED);
		}

		/** The classes that the style sheets know. */
		public String classes() {
			return "line" + this.place + (placed() ? this.indent : "") + (this.turn ? " turn" : "");
		}

	}

}
