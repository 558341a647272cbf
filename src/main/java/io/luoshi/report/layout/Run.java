package io.luoshi.report.layout;

import io.luoshi.report.document.Face;

/**
 * Characters of one font that stand in one line.
 *
 * @param face the face asked for; {@code typeface} is the font that has the characters
 * @param size in points
 * @param x of the first character's left edge, in points from the paper's left edge
 * @param baseline in points below the paper's upper edge
 * @param advances from each character (code point) to the next, in points
 */
public record Run(Face face, Typeface typeface, double size, double x, double baseline, String text,
		double[] advances) {

	/** The same run moved down. */
	Run lowered(double by) {
		return new Run(this.face, this.typeface, this.size, this.x, this.baseline + by, this.text, this.advances);
	}

}
