package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.TextTable;

/**
 * A table of the paper as the page shows it.
 *
 * @param number among the tables of the paper, counted from 1
 * @param head the row that names the columns, if any
 */
record SheetTable(int number, List<SheetRow> head, List<SheetRow> body) {

	static SheetTable of(TextTable table, int number) {
		List<SheetRow> rows = new ArrayList<>();
		for (int row = 0; row < table.rows().size(); row++) {
			List<List<SheetPiece>> cells = new ArrayList<>();
			table.rows().get(row).forEach((cell) -> cells.add(cell.stream().map(SheetPiece::of).toList()));
			while (cells.size() < table.columns()) {
				cells.add(List.of());
			}
			rows.add(new SheetRow(SheetParagraph.anchor(table.first() + row), List.copyOf(cells)));
		}
		int heads = table.hasHead() ? 1 : 0;
		return new SheetTable(number, rows.subList(0, heads), rows.subList(heads, rows.size()));
	}

	/** @param anchor its anchor on the page */
	record SheetRow(String anchor, List<List<SheetPiece>> cells) {
	}

}
