package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Table;

/** The table of an annex, its cells measured and broken into the lines of their columns. */
final class AnnexGrid {

	/** From one line of a cell to the next, in points. */
	static final double PITCH = Sheet.ANNEX * 1.4;

	/** Between a rule and the characters, in points. */
	static final double PADDING = 3;

	private final Table table;

	private final double[] edges;

	private final List<Cell> head;

	private final List<List<Cell>> rows;

	private final boolean[] centred;

	/** @param annex its number, for {@code missing} */
	AnnexGrid(Table table, int annex, Typefaces typefaces, Letters.Missing missing) {
		this.table = table;
		this.edges = edges(table.columns());
		this.head = new ArrayList<>();
		for (Table.Column column : table.columns()) {
			this.head.add(cell(Letters.of(pieces(column.heading(), Face.HEITI), Sheet.ANNEX, typefaces, missing),
					this.head.size()));
		}
		this.rows = new ArrayList<>();
		for (List<Table.Cell> row : table.rows()) {
			missing.enterAnnex(annex, this.rows.size() + 2);
			List<Cell> cells = new ArrayList<>();
			for (Table.Cell cell : row) {
				cells.add(cell(Letters.of(pieces(cell.text(), Face.FANGSONG), Sheet.ANNEX, typefaces, missing),
						cells.size()));
			}
			this.rows.add(cells);
		}
		this.centred = new boolean[columns()];
		for (int column = 0; column < columns(); column++) {
			int place = column;
			this.centred[column] = this.rows.stream().allMatch((row) -> row.get(place).lines().size() == 1);
		}
	}

	static List<Piece> pieces(String text, Face face) {
		return List.of(new Piece(text, face, null, null));
	}

	/** The columns share the width of the text area as they ask. */
	private static double[] edges(List<Table.Column> columns) {
		double whole = columns.stream().mapToInt(Table.Column::width).sum();
		double[] edges = new double[columns.size() + 1];
		edges[0] = Sheet.TURNED_LEFT;
		for (int column = 0; column < columns.size(); column++) {
			edges[column + 1] = edges[column] + Sheet.TEXT_HEIGHT * columns.get(column).width() / whole;
		}
		return edges;
	}

	private Cell cell(Letters letters, int column) {
		double width = this.edges[column + 1] - this.edges[column] - 2 * PADDING;
		return new Cell(letters, LineBreaker.lines(letters, width, width));
	}

	int columns() {
		return this.edges.length - 1;
	}

	int rows() {
		return this.rows.size();
	}

	double edge(int column) {
		return this.edges[column];
	}

	List<Cell> head() {
		return this.head;
	}

	Cell cell(int row, int column) {
		return this.rows.get(row).get(column);
	}

	/** Whether the cell is one with the cell above it. */
	boolean continues(int row, int column) {
		return this.table.continues(row, column);
	}

	/** The characters of a line in their place; short words stand in the middle of their column, all else at its left. */
	List<Run> runs(Cell cell, LineBreaker.Stretch line, int column) {
		boolean middle = this.centred[column] || this.head.get(column) == cell;
		double left = this.edges[column] + PADDING;
		double spare = this.edges[column + 1] - PADDING - left - cell.letters().width(line.start(), line.end());
		return Spread.natural(cell.letters(), line.start(), line.end(), middle ? left + Math.max(0, spare / 2) : left);
	}

	/** A cell's characters and where its lines begin and end. */
	record Cell(Letters letters, List<LineBreaker.Stretch> lines) {

		/** Some of its lines, none where it has no more. */
		Cell part(int from, int to) {
			int end = Math.min(to, this.lines.size());
			return new Cell(this.letters, (from < end) ? this.lines.subList(from, end) : List.of());
		}

		/** In points. */
		double height() {
			return this.lines.size() * PITCH + 2 * PADDING;
		}

	}

}
