package io.luoshi.report.layout;

/**
 * A character as it was found on a finished page; one that stands on its side is measured on the sheet turned upright.
 *
 * @param page counted from 1
 * @param x of its left edge, in millimetres from the paper's left edge
 * @param width how far its own width reaches, in millimetres
 * @param baseline in millimetres below the paper's upper edge
 * @param size in points
 */
public record Glyph(int page, String text, double x, double width, double baseline, double size, String font) {

	double right() {
		return this.x + this.width;
	}

	boolean isIn(Family family) {
		return this.font.endsWith(family.bundled());
	}

}
