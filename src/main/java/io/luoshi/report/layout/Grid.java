package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table, measured and broken into the lines of their columns. */
class Grid {

	/** Between a rule and the characters, in points. */
	static final double PADDING = 3;

	private final double[] edges;

	/** How many rows name the columns below them: 1 or none. */
	private final int heads;

	/** Whether no cell of the column, its heading aside, is longer than a line. */
	private final boolean[] centred;

	/** The cells of each column, its heading first. */
	private final List<List<Cell>> cells = new ArrayList<>();

	/**
	 * @param columns as many cells in each
	 * @param left of the first column, in points from the paper's left edge
	 * @param widths of the columns, in points
	 */
	Grid(List<List<Letters>> columns, boolean headed, double left, double[] widths) {
		this.heads = headed ? 1 : 0;
		this.edges = new double[widths.length + 1];
		this.edges[0] = left;
		this.centred = new boolean[widths.length];
		for (int column = 0; column < widths.length; column++) {
			this.edges[column + 1] = this.edges[column] + widths[column];
			List<Cell> broken = broken(columns.get(column), headed, widths[column] - 2 * PADDING);
			this.cells.add(broken);
			this.centred[column] = broken.stream().skip(this.heads).allMatch((cell) -> cell.lines().size() <= 1);
		}
	}

	/** The heading, which is broken by meaning as a title is, and the cells below it. */
	private static List<Cell> broken(List<Letters> column, boolean headed, double width) {
		List<Cell> cells = new ArrayList<>();
		for (Letters letters : column) {
			boolean heading = headed && cells.isEmpty();
			cells.add(new Cell(letters, (letters.length() == 0) ? List.of()
					: heading ? TitleBreaker.lines(letters, width) : LineBreaker.lines(letters, width, width)));
		}
		return cells;
	}

	int columns() {
		return this.edges.length - 1;
	}

	/** Without the head. */
	int rows() {
		return this.cells.get(0).size() - this.heads;
	}

	boolean isHeaded() {
		return this.heads > 0;
	}

	double edge(int column) {
		return this.edges[column];
	}

	Cell head(int column) {
		return this.cells.get(column).get(0);
	}

	Cell cell(int row, int column) {
		return this.cells.get(column).get(row + this.heads);
	}

	/** A heading stands in the middle of its column, and so do short words. */
	boolean isCentred(int column, Cell cell) {
		return this.centred[column] || (isHeaded() && cell.letters() == head(column).letters());
	}

	/** The characters of a line in their place. */
	List<Run> runs(Cell cell, LineBreaker.Stretch line, int column) {
		double left = this.edges[column] + PADDING;
		double spare = this.edges[column + 1] - PADDING - left - cell.letters().width(line.start(), line.end());
		return Spread.natural(cell.letters(), line.start(), line.end(),
				isCentred(column, cell) ? left + Math.max(0, spare / 2) : left);
	}

}
