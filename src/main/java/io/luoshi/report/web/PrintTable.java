package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.luoshi.report.document.Piece;
import io.luoshi.report.document.TextTable;
import io.luoshi.report.layout.Sheet;

/**
 * A table on the print page, its cells in the lines that PDF and OFD have too.
 *
 * @param number among the tables of the paper, counted from 1
 * @param turn whether it begins a page, other than the first
 * @param widths of its columns, in points
 * @param head the row that names the columns, if any
 */
record PrintTable(int number, boolean turn, List<Double> widths, List<PrintRow> head, List<PrintRow> body) {

	static PrintTable of(TextTable table, int number, Placed placed) {
		List<Double> edges = placed.rows(table.first()).get(0).row().edges();
		List<Double> widths = new ArrayList<>();
		for (int column = 1; column < edges.size(); column++) {
			widths.add(edges.get(column) - edges.get(column - 1));
		}
		List<PrintRow> head = new ArrayList<>();
		List<PrintRow> body = new ArrayList<>();
		for (int row = 0; row < table.rows().size(); row++) {
			List<Placed.PlacedRow> parts = placed.rows(table.first() + row);
			(parts.get(0).row().head() ? head : body).addAll(rows(table.rows().get(row), parts));
		}
		return new PrintTable(number, placed.rows(table.first()).get(0).turn(), List.copyOf(widths), List.copyOf(head),
				List.copyOf(body));
	}

	private static List<PrintRow> rows(List<List<Piece>> cells, List<Placed.PlacedRow> parts) {
		List<List<PrintCell>> rows = parts.stream().map((part) -> (List<PrintCell>) new ArrayList<PrintCell>()).toList();
		for (int column = 0; column < parts.get(0).row().centred().size(); column++) {
			int place = column;
			List<List<PrintRun>> lines = PrintRun.lines((column < cells.size()) ? cells.get(column) : List.of(),
					parts.stream().flatMap((part) -> part.cell(place).stream()).toList());
			int done = 0;
			for (int part = 0; part < parts.size(); part++) {
				int end = done + parts.get(part).cell(column).size();
				rows.get(part).add(new PrintCell(parts.get(part).row().centred().get(column), lines.subList(done, end)));
				done = end;
			}
		}
		List<PrintRow> set = new ArrayList<>();
		for (int part = 0; part < parts.size(); part++) {
			int height = (int) Math.round(parts.get(part).row().height() / Sheet.ROW);
			set.add(new PrintRow(height, parts.get(part).turn(), rows.get(part)));
		}
		return set;
	}

	/** All rows from above. */
	List<PrintRow> rows() {
		return Stream.concat(this.head.stream(), this.body.stream()).toList();
	}

	/**
	 * A row, or what stands of it on one page.
	 *
	 * @param height how many rows of the page it takes
	 * @param turn whether it begins a page, other than the first
	 */
	record PrintRow(int height, boolean turn, List<PrintCell> cells) {

		/** The most lines that a cell has, at least one. */
		public int lines() {
			return Math.max(1, this.cells.stream().mapToInt((cell) -> cell.lines().size()).max().orElse(1));
		}

	}

	/** @param centred whether its lines stand in the middle of it */
	record PrintCell(boolean centred, List<List<PrintRun>> lines) {
	}

}
