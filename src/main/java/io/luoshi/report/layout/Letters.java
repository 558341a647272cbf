package io.luoshi.report.layout;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.luoshi.core.Unseen;
import io.luoshi.report.document.Face;
import io.luoshi.report.document.Piece;

/**
 * The characters of a paragraph, measured, and where a line may end between them. Characters that nobody sees are left
 * out, though no text of the record holds any; every kind of space is one space.
 */
final class Letters {

	private final double size;

	private final int[] codePoints;

	private final Face[] faces;

	private final Typeface[] typefaces;

	private final double[] widths;

	private final boolean[] breaks;

	private final boolean[] wanted;

	private int length;

	private Letters(int capacity, double size) {
		this.size = size;
		this.codePoints = new int[capacity];
		this.faces = new Face[capacity];
		this.typefaces = new Typeface[capacity];
		this.widths = new double[capacity];
		this.wanted = new boolean[capacity + 1];
		this.breaks = new boolean[capacity + 1];
	}

	/**
	 * @param size in points
	 * @param missing takes what no font has
	 */
	static Letters of(List<Piece> pieces, double size, Typefaces typefaces, Missing missing) {
		Letters letters = new Letters(pieces.stream().mapToInt((piece) -> piece.text().length()).sum(), size);
		for (Piece piece : pieces) {
			String text = piece.text();
			for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
				letters.add(text.codePointAt(index), piece.face(), typefaces, missing);
			}
		}
		boolean[] breaks = LineEnds.in(letters.codePoints, letters.length);
		System.arraycopy(breaks, 0, letters.breaks, 0, breaks.length);
		return letters;
	}

	private void add(int received, Face face, Typefaces typefaces, Missing missing) {
		if (received == Piece.LINE_SEPARATOR) {
			this.wanted[this.length] = true;
			return;
		}
		int codePoint = isSpace(received) ? ' ' : received;
		if (Unseen.of(codePoint) != null) {
			return;
		}
		Typeface typeface = typefaces.printing(Family.of(face), codePoint);
		if (typeface == null && !missing.isBorne()) {
			missing.report(codePoint, text(Math.max(0, this.length - 8), this.length));
			return;
		}
		this.codePoints[this.length] = codePoint;
		this.faces[this.length] = face;
		this.typefaces[this.length] = (typeface != null) ? typeface : typefaces.first(Family.of(face));
		this.widths[this.length] = width((typeface != null) ? typeface.advance(codePoint) : 1);
		this.length++;
	}

	/** A full-width character of the body stands on a cell of the grid, all else as wide as it is. */
	private double width(double advance) {
		boolean full = this.size == Sheet.BODY && Math.abs(advance - 1) < 0.01;
		return full ? Sheet.COLUMN : advance * this.size;
	}

	private static boolean isSpace(int codePoint) {
		return codePoint != 0x3000 && (Character.isSpaceChar(codePoint) || (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85);
	}

	int length() {
		return this.length;
	}

	double size() {
		return this.size;
	}

	int codePoint(int index) {
		return this.codePoints[index];
	}

	Face face(int index) {
		return this.faces[index];
	}

	Typeface typeface(int index) {
		return this.typefaces[index];
	}

	double width(int index) {
		return this.widths[index];
	}

	/** The width from one character to before another. */
	double width(int start, int end) {
		return Arrays.stream(this.widths, start, end).sum();
	}

	/** Whether a line may end before the character. */
	boolean mayBreak(int index) {
		return this.breaks[index];
	}

	/** Whether the editor wants a line to end before the character. */
	boolean mustBreak(int index) {
		return this.wanted[index];
	}

	boolean isSpaceAt(int index) {
		return this.codePoints[index] == ' ';
	}

	String text(int start, int end) {
		return new String(this.codePoints, start, end - start);
	}

	/** Gathers what cannot be printed, or lets it take a square where the reader's own fonts may have it. */
	static final class Missing {

		private final boolean borne;

		private final Set<MissingCharacters.Place> places = new LinkedHashSet<>();

		private int annex;

		private int paragraph;

		Missing(boolean borne) {
			this.borne = borne;
		}

		boolean isBorne() {
			return this.borne;
		}

		void enter(int number) {
			this.paragraph = number;
		}

		void enterAnnex(int number, int row) {
			this.annex = number;
			this.paragraph = row;
		}

		private void report(int codePoint, String before) {
			this.places.add(new MissingCharacters.Place(codePoint, this.annex, this.paragraph, before));
		}

		void refuse() {
			if (!this.places.isEmpty()) {
				throw new MissingCharacters(List.copyOf(this.places));
			}
		}

	}

}
