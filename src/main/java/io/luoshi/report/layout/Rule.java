package io.luoshi.report.layout;

/** A thin straight line of a table, in points from the paper's upper left corner. */
public record Rule(double x1, double y1, double x2, double y2) {

	/** In points. */
	public static final double THICKNESS = 0.5;

}
