package io.luoshi.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table in the paper's annex or in a spreadsheet, without regard to how it is shown.
 *
 * @param rows as many cells in each as there are columns
 */
public record Table(String title, List<Column> columns, List<List<Cell>> rows) {

	public Table {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/**
	 * A column.
	 *
	 * @param width how many Chinese characters wide, in relation to the others
	 * @param grouped whether equal cells one below the other are one cell on paper
	 * @param figure whether it repeats as plain numbers what another column says in words; left out on paper
	 */
	public record Column(String heading, int width, boolean grouped, boolean figure) {

		public static Column of(String heading, int width) {
			return new Column(heading, width, false, false);
		}

		public static Column grouped(String heading, int width) {
			return new Column(heading, width, true, false);
		}

		public static Column figure(String heading, int width) {
			return new Column(heading, width, false, true);
		}

	}

	/** A cell: text, or a number with its digits as text. */
	public record Cell(String text, @Nullable BigDecimal number) {

		public static Cell of(String text) {
			return new Cell(text, null);
		}

		/** An empty cell where the number is not known. */
		public static Cell of(@Nullable BigDecimal number) {
			return new Cell((number != null) ? number.toPlainString() : "", number);
		}

	}

	/** What paper shows of it: everything but the columns of plain numbers. */
	public Table onPaper() {
		return new Table(this.title, pick(this.columns), this.rows.stream().map(this::pick).toList());
	}

	/** The same with its marks as the profile wants them; numbers keep theirs. */
	public Table in(Punctuation punctuation) {
		return new Table(punctuation.write(this.title), this.columns,
				this.rows.stream().map((row) -> row.stream().map((cell) -> in(cell, punctuation)).toList()).toList());
	}

	/** Whether on paper the cell is one with the cell above it. */
	public boolean continues(int row, int column) {
		if (row == 0 || !this.columns.get(column).grouped()) {
			return false;
		}
		for (int left = 0; left <= column; left++) {
			if (this.columns.get(left).grouped()
					&& !this.rows.get(row).get(left).equals(this.rows.get(row - 1).get(left))) {
				return false;
			}
		}
		return true;
	}

	private static Cell in(Cell cell, Punctuation punctuation) {
		return (cell.number() != null) ? cell : Cell.of(punctuation.write(cell.text()));
	}

	private <T> List<T> pick(List<T> cells) {
		List<T> picked = new ArrayList<>();
		for (int index = 0; index < this.columns.size(); index++) {
			if (!this.columns.get(index).figure()) {
				picked.add(cells.get(index));
			}
		}
		return picked;
	}

}
