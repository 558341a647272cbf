package io.luoshi.intake.source;

/**
 * A line of a page. Lengths in points.
 *
 * @param left where its first character begins
 * @param right where its last character ends
 * @param size of its type
 */
record PdfLine(int page, String text, float left, float right, float size) {
}
