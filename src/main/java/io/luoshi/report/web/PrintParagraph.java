package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;

/**
 * A paragraph on the print page, in the lines that PDF and OFD have too.
 *
 * @param level among the headings, 0 for text
 * @param gap whether an empty row stands before it
 */
record PrintParagraph(String role, int level, boolean gap, List<PrintLine> lines) {

	/**
	 * @param gap whether an empty row stands before it, unless it begins a page
	 * @param set the characters of each line as they are set; a space at a line's end may be missing
	 * @param turns whether each line begins a page
	 */
	static PrintParagraph of(Paragraph paragraph, boolean gap, List<String> set, List<Boolean> turns) {
		List<PrintLine> lines = new ArrayList<>();
		String text = paragraph.text();
		int start = 0;
		for (int index = 0; index < set.size(); index++) {
			boolean last = index == set.size() - 1;
			int end = last ? text.length() : end(text, start, set.get(index));
			lines.add(new PrintLine(index == 0, isJustified(paragraph.role()) && !last, turns.get(index),
					runs(paragraph.pieces(), start, end)));
			start = end;
		}
		return new PrintParagraph(paragraph.role().code(), paragraph.level(), gap && !turns.get(0), List.copyOf(lines));
	}

	/** All characters. */
	String text() {
		return this.lines.stream()
			.flatMap((line) -> line.runs().stream())
			.map(PrintRun::text)
			.collect(Collectors.joining());
	}

	private static boolean isJustified(Role role) {
		return switch (role) {
			case TITLE, SESSION, SIGNATURE, DATE, ATTACHMENT -> false;
			default -> true;
		};
	}

	/** Just behind the line's characters and the spaces that follow them. */
	private static int end(String text, int start, String line) {
		int end = start;
		for (int index = 0; index < line.length(); index++) {
			while (end < text.length() && text.charAt(end) != line.charAt(index)
					&& !(line.charAt(index) == ' ' && isSpace(text.charAt(end)))) {
				end++;
			}
			end++;
		}
		while (end < text.length() && isSpace(text.charAt(end))) {
			end++;
		}
		return Math.min(end, text.length());
	}

	private static boolean isSpace(char c) {
		return c != '\u3000' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
	}

	private static List<PrintRun> runs(List<Piece> pieces, int start, int end) {
		List<PrintRun> runs = new ArrayList<>();
		int at = 0;
		for (Piece piece : pieces) {
			int from = Math.max(start, at);
			int to = Math.min(end, at + piece.text().length());
			if (from < to) {
				String characters = piece.text().substring(from - at, to - at);
				add(runs, piece.face().code(), characters.replace(String.valueOf(Piece.LINE_SEPARATOR), ""));
			}
			at += piece.text().length();
		}
		return List.copyOf(runs);
	}

	private static void add(List<PrintRun> runs, String face, String text) {
		int last = runs.size() - 1;
		if (last >= 0 && runs.get(last).face().equals(face)) {
			runs.set(last, new PrintRun(face, runs.get(last).text() + text));
		}
		else {
			runs.add(new PrintRun(face, text));
		}
	}

	/** A line of a paragraph. */
	record PrintLine(boolean first, boolean full, boolean turn, List<PrintRun> runs) {

		/** The classes that the style sheet knows. */
		public String classes() {
			return "line" + (this.first ? " first" : "") + (this.full ? " full" : "") + (this.turn ? " turn" : "");
		}

	}

	/** Characters of one face. */
	record PrintRun(String face, String text) {
	}

}
