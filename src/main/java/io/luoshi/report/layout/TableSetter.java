package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.luoshi.report.document.Role;

/**
 * Sets a table within the text on the rows of the page, its head again on every page it goes on to. A row keeps together
 * where a page can hold it, and the head stands together with the row below it.
 */
final class TableSetter {

	/** A head that took more than so much of every page is not said again. */
	private static final double LONGEST_REPEATED = Sheet.TEXT_HEIGHT / 4;

	private final Grid grid;

	private final Pages pages;

	private final int first;

	/** @param first the paragraph that is the first row */
	TableSetter(Grid grid, Pages pages, int first) {
		this.grid = grid;
		this.pages = pages;
		this.first = first;
	}

	void place() {
		if (this.grid.isHeaded()) {
			List<Cell> head = head();
			double both = height(lines(head)) + height(lines(row(0)));
			place(head, this.first, (both > Sheet.TEXT_HEIGHT) ? height(lines(head)) : both);
		}
		int before = this.first + (this.grid.isHeaded() ? 1 : 0);
		for (int row = 0; row < this.grid.rows(); row++) {
			place(row(row), before + row, height(lines(row(row))));
		}
	}

	/** @param wanted how much room there must be, in points; where no page has so much, the row is parted */
	private void place(List<Cell> cells, int paragraph, double wanted) {
		if (wanted > this.pages.left() && !this.pages.isFresh()) {
			turn(paragraph);
		}
		if (height(lines(cells)) <= this.pages.left()) {
			add(cells, paragraph);
			return;
		}
		RowParts parts = new RowParts(cells);
		boolean turned = false;
		while (parts.hasNext()) {
			if (turned) {
				turn(paragraph);
			}
			add(parts.next(Math.max(1, (int) ((this.pages.left() - 2 * Grid.PADDING) / Sheet.TABLE_PITCH))), paragraph);
			turned = true;
		}
	}

	private void turn(int paragraph) {
		this.pages.turn();
		List<Cell> head = this.grid.isHeaded() ? head() : List.of();
		if (!head.isEmpty() && paragraph > this.first && height(lines(head)) <= LONGEST_REPEATED) {
			Row row = row(head, this.first);
			this.pages.repeat(row, lines(head, row));
		}
	}

	private void add(List<Cell> cells, int paragraph) {
		Row row = row(cells, paragraph);
		this.pages.place(row, lines(cells, row));
	}

	private List<Cell> head() {
		return IntStream.range(0, this.grid.columns()).mapToObj(this.grid::head).toList();
	}

	private List<Cell> row(int row) {
		return IntStream.range(0, this.grid.columns()).mapToObj((column) -> this.grid.cell(row, column)).toList();
	}

	/** The row at the next free place of the page. */
	private Row row(List<Cell> cells, int paragraph) {
		double height = Math.ceil(height(lines(cells)) / Sheet.ROW - 0.001) * Sheet.ROW;
		boolean head = this.grid.isHeaded() && paragraph == this.first;
		return new Row(paragraph, head, this.pages.top(), height,
				IntStream.rangeClosed(0, cells.size()).mapToObj(this.grid::edge).toList(),
				IntStream.range(0, cells.size()).mapToObj((cell) -> this.grid.isCentred(cell, cells.get(cell))).toList());
	}

	private List<Line> lines(List<Cell> cells, Row row) {
		List<Line> lines = new ArrayList<>();
		double margin = (row.height() - lines(cells) * Sheet.TABLE_PITCH) / 2;
		for (int column = 0; column < cells.size(); column++) {
			Cell cell = cells.get(column);
			for (int line = 0; line < cell.lines().size(); line++) {
				double middle = row.top() + margin + (line + 0.5) * Sheet.TABLE_PITCH;
				lines.add(new Line(row.paragraph(), Role.TABLE, column, this.grid.runs(cell, cell.lines().get(line), column))
					.lowered(middle));
			}
			if (cell.lines().isEmpty()) {
				lines.add(new Line(row.paragraph(), Role.TABLE, column, List.of()));
			}
		}
		return lines;
	}

	/** The most lines that a cell has, at least one. */
	private static int lines(List<Cell> cells) {
		return Math.max(1, cells.stream().mapToInt((cell) -> cell.lines().size()).max().orElse(1));
	}

	private static double height(int lines) {
		return lines * Sheet.TABLE_PITCH + 2 * Grid.PADDING;
	}

}
