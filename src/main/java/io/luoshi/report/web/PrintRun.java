package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Piece;

/** Characters of one face on the print page. */
record PrintRun(String face, String text) {

	/**
	 * The characters of pieces in the lines that they were set in.
	 * @param set the characters of each line as they are set; a space at a line's end may be missing, and so may what has no
	 * shape
	 */
	static List<List<PrintRun>> lines(List<Piece> pieces, List<String> set) {
		String text = String.join("", pieces.stream().map(Piece::text).toList());
		List<List<PrintRun>> lines = new ArrayList<>();
		int start = 0;
		for (int index = 0; index < set.size(); index++) {
			int end = (index == set.size() - 1) ? text.length() : end(text, start, set.get(index));
			lines.add(runs(pieces, start, end));
			start = end;
		}
		return lines;
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

}
