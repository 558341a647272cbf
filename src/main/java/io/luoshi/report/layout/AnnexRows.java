package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.luoshi.report.document.Role;

/** Rows of an annex table that stand one below the other on one page; equal grouped cells among them are one cell. */
final class AnnexRows {

	/** What a group says is said again on each page it goes on to, unless that took more than so much of the page. */
	private static final double LONGEST_REPEATED = Sheet.TEXT_WIDTH / 3;

	private final AnnexGrid grid;

	private final List<Box> boxes = new ArrayList<>();

	private final double[] heights;

	private AnnexRows(AnnexGrid grid, int rows) {
		this.grid = grid;
		this.heights = new double[rows];
	}

	static AnnexRows head(AnnexGrid grid) {
		AnnexRows head = new AnnexRows(grid, 1);
		for (int column = 0; column < grid.columns(); column++) {
			head.boxes.add(new Box(grid.head(column), column, 0, 1));
		}
		return head.measured();
	}

	/** The rows from {@code first} to before {@code end}. */
	static AnnexRows of(AnnexGrid grid, int first, int end) {
		AnnexRows rows = new AnnexRows(grid, end - first);
		for (int row = first; row < end; row++) {
			for (int column = 0; column < grid.columns(); column++) {
				if (row > first && grid.continues(row, column)) {
					continue;
				}
				int below = row + 1;
				while (below < end && grid.continues(below, column)) {
					below++;
				}
				rows.boxes.add(new Box(shown(grid, row, column), column, row - first, below - first));
			}
		}
		return rows.measured();
	}

	/** What one page shows of a row that no page can hold. */
	static AnnexRows part(AnnexGrid grid, List<Cell> cells) {
		AnnexRows part = new AnnexRows(grid, 1);
		for (int column = 0; column < grid.columns(); column++) {
			part.boxes.add(new Box(cells.get(column), column, 0, 1));
		}
		return part.measured();
	}

	/** The parts of a row that no page can hold. */
	static RowParts parts(AnnexGrid grid, int row) {
		return new RowParts(IntStream.range(0, grid.columns()).mapToObj((column) -> shown(grid, row, column)).toList());
	}

	private static Cell shown(AnnexGrid grid, int row, int column) {
		Cell cell = grid.cell(row, column);
		boolean said = grid.continues(row, column) && AnnexGrid.height(cell) > LONGEST_REPEATED;
		return said ? cell.none() : cell;
	}

	/** A row is as high as its highest cell; what a cell of several rows needs above theirs, they share. */
	private AnnexRows measured() {
		Arrays.fill(this.heights, AnnexGrid.PITCH + 2 * AnnexGrid.PADDING);
		for (int column = this.grid.columns() - 1; column >= 0; column--) {
			for (Box box : this.boxes) {
				double wanting = AnnexGrid.height(box.cell()) - height(box.first(), box.end());
				if (box.column() == column && wanting > 0) {
					for (int row = box.first(); row < box.end(); row++) {
						this.heights[row] += wanting / (box.end() - box.first());
					}
				}
			}
		}
		return this;
	}

	private double height(int first, int end) {
		return Arrays.stream(this.heights, first, end).sum();
	}

	/** In points. */
	double height() {
		return height(0, this.heights.length);
	}

	/** @param paragraph the place of the first row among the paragraphs of the paper */
	List<Line> lines(int paragraph, double top) {
		List<Line> lines = new ArrayList<>();
		for (Box box : this.boxes) {
			int count = box.cell().lines().size();
			double middle = top + height(0, box.first()) + height(box.first(), box.end()) / 2;
			for (int line = 0; line < count; line++) {
				List<Run> runs = this.grid.runs(box.cell(), box.cell().lines().get(line), box.column());
				lines.add(new Line(paragraph + box.first(), Role.TABLE, box.column(), box.end() - box.first(), runs)
					.lowered(middle + (line - (count - 1) / 2.0) * AnnexGrid.PITCH));
			}
			if (count == 0) {
				lines.add(new Line(paragraph + box.first(), Role.TABLE, box.column(), box.end() - box.first(), List.of()));
			}
		}
		return lines;
	}

	/** The rules beside and below the rows; whoever stands above draws the upper one. */
	List<Rule> rules(double top) {
		List<Rule> rules = new ArrayList<>();
		for (int column = 0; column <= this.grid.columns(); column++) {
			rules.add(new Rule(this.grid.edge(column), top, this.grid.edge(column), top + height()));
		}
		for (int row = 1; row <= this.heights.length; row++) {
			below(row, top + height(0, row), rules);
		}
		return rules;
	}

	private void below(int row, double y, List<Rule> rules) {
		boolean[] ends = new boolean[this.grid.columns() + 1];
		this.boxes.stream().filter((box) -> box.end() == row).forEach((box) -> ends[box.column()] = true);
		int column = 0;
		while (column < this.grid.columns()) {
			int from = column;
			while (ends[column]) {
				column++;
			}
			if (column > from) {
				rules.add(new Rule(this.grid.edge(from), y, this.grid.edge(column), y));
			}
			column++;
		}
	}

	/** A cell on the page, from row {@code first} to before row {@code end}. */
	private record Box(Cell cell, int column, int first, int end) {
	}

}
