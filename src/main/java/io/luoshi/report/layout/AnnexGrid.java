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

	/** Whether no cell of the column is longer than a line. */
	private final boolean[] centred;

	/** The cells of each column, its heading first. */
	private final List<List<Cell>> cells = new ArrayList<>();

	/** @param annex its number, for {@code missing} */
	AnnexGrid(Table table, int annex, Typefaces typefaces, Letters.Missing missing) {
		this.table = table;
		List<List<Letters>> columns = new ArrayList<>();
		for (Table.Column column : table.columns()) {
			Letters heading = Letters.of(pieces(column.heading(), Face.HEITI), Sheet.ANNEX, typefaces, missing);
			columns.add(new ArrayList<>(List.of(heading)));
		}
		for (int row = 0; row < table.rows().size(); row++) {
			missing.enterAnnex(annex, row + 2);
			for (int column = 0; column < columns.size(); column++) {
				columns.get(column)
					.add(Letters.of(pieces(table.rows().get(row).get(column).text(), Face.FANGSONG), Sheet.ANNEX, typefaces,
							missing));
			}
		}
		this.edges = edges(ColumnWidths.share(table.columns().stream().map(Table.Column::width).toList(), columns,
				2 * PADDING, Sheet.TEXT_HEIGHT));
		this.centred = new boolean[columns.size()];
		for (int column = 0; column < columns.size(); column++) {
			double width = this.edges[column + 1] - this.edges[column] - 2 * PADDING;
			this.cells.add(broken(columns.get(column), width));
			this.centred[column] = this.cells.get(column).stream().skip(1).allMatch((cell) -> cell.lines().size() == 1);
		}
	}

	static List<Piece> pieces(String text, Face face) {
		return List.of(new Piece(text, face, null, null));
	}

	private static double[] edges(double[] widths) {
		double[] edges = new double[widths.length + 1];
		edges[0] = Sheet.TURNED_LEFT;
		for (int column = 0; column < widths.length; column++) {
			edges[column + 1] = edges[column] + widths[column];
		}
		return edges;
	}

	/** The heading, which is broken by meaning as a title is, and the cells below it. */
	private static List<Cell> broken(List<Letters> column, double width) {
		List<Cell> cells = new ArrayList<>();
		for (Letters letters : column) {
			cells.add(new Cell(letters, cells.isEmpty() ? TitleBreaker.lines(letters, width)
					: LineBreaker.lines(letters, width, width)));
		}
		return cells;
	}

	int columns() {
		return this.edges.length - 1;
	}

	int rows() {
		return this.table.rows().size();
	}

	double edge(int column) {
		return this.edges[column];
	}

	Cell head(int column) {
		return this.cells.get(column).get(0);
	}

	Cell cell(int row, int column) {
		return this.cells.get(column).get(row + 1);
	}

	/** Whether the cell is one with the cell above it. */
	boolean continues(int row, int column) {
		return this.table.continues(row, column);
	}

	/** The characters of a line in their place. A heading stands in the middle of its column, and so do short words. */
	List<Run> runs(Cell cell, LineBreaker.Stretch line, int column) {
		boolean middle = this.centred[column] || cell == head(column);
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
