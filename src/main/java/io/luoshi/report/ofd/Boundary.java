package io.luoshi.report.ofd;

import java.io.IOException;
import java.util.Locale;

import io.luoshi.report.layout.Sheet;

/**
 * The rectangle that an object lies in, in points from the upper left corner of the paper.
 *
 * @param turned whether the paper is the upright sheet of a page that lies on its side, upper edge to the right
 */
record Boundary(double x, double y, double width, double height, boolean turned) {

	/** On the page as it is read, in millimetres. */
	String box() {
		return this.turned ? box(Sheet.HEIGHT - this.y - this.height, this.x, this.height, this.width)
				: box(this.x, this.y, this.width, this.height);
	}

	/** What stands in the rectangle turns with it (CTM, GB/T 33190-2016 clause 8.5). */
	void turn(Xml xml) throws IOException {
		if (this.turned) {
			xml.with("CTM", "0 1 -1 0 " + millimetres(this.height) + " 0");
		}
	}

	private static String box(double x, double y, double width, double height) {
		return millimetres(x) + " " + millimetres(y) + " " + millimetres(width) + " " + millimetres(height);
	}

	/** Points as millimetres with four decimals, without trailing zeros. */
	static String millimetres(double points) {
		long parts = Math.round(points / Sheet.MILLIMETRE * 10_000);
		String sign = (parts < 0) ? "-" : "";
		long whole = Math.abs(parts) / 10_000;
		long fraction = Math.abs(parts) % 10_000;
		return (fraction == 0) ? sign + whole
				: (sign + whole + "." + String.format(Locale.ROOT, "%04d", fraction)).replaceFirst("0{1,3}$", "");
	}

}
