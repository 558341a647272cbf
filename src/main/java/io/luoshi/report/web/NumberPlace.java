package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.text.Span;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A place of the paper that holds a number, with the clause around it.
 *
 * @param text the bound text that holds the number
 * @param position its place in that text
 */
record NumberPlace(UUID text, int position, Span span, String before, String number, String after) {

	private static final String CLAUSE_ENDS = "。；";

	/** Every place of the paper whose number fits, in reading order. */
	static List<NumberPlace> find(Paper paper, Predicate<Piece> fits) {
		List<NumberPlace> places = new ArrayList<>();
		for (Paragraph paragraph : paper.paragraphs()) {
			String whole = paragraph.text();
			int start = 0;
			for (Piece piece : paragraph.pieces()) {
				int end = start + piece.text().length();
				if (piece.isNumber() && piece.span() != null && piece.source() != null && fits.test(piece)) {
					places.add(new NumberPlace(piece.source().id(), piece.span().position(), piece.span(),
							whole.substring(clauseStart(whole, start), start), piece.text(),
							whole.substring(end, clauseEnd(whole, end))));
				}
				start = end;
			}
		}
		return List.copyOf(places);
	}

	static Predicate<Piece> at(UUID text, int position) {
		return (piece) -> piece.source() != null && piece.source().id().equals(text) && piece.span() != null
				&& piece.span().position() == position;
	}

	static Predicate<Piece> stating(ReadingId reading) {
		return (piece) -> piece.span() != null && piece.span().states(reading);
	}

	static String anchor(@Nullable UUID text, int position) {
		return "n-" + text + "-" + position;
	}

	public String anchor() {
		return anchor(this.text, this.position);
	}

	boolean isAt(UUID otherText, int otherPosition) {
		return this.text.equals(otherText) && this.position == otherPosition;
	}

	private static int clauseStart(String whole, int from) {
		int index = from;
		while (index > 0 && CLAUSE_ENDS.indexOf(whole.charAt(index - 1)) < 0) {
			index--;
		}
		return index;
	}

	private static int clauseEnd(String whole, int from) {
		int index = from;
		while (index < whole.length() && CLAUSE_ENDS.indexOf(whole.charAt(index)) < 0) {
			index++;
		}
		return Math.min(whole.length(), index + 1);
	}

}
