package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Table;

/** The table of an annex, as wide as a page that lies on its side. */
final class AnnexGrid extends Grid {

	/** From one line of a cell to the next, in points. */
	static final double PITCH = Sheet.ANNEX * 1.4;

	private final Table table;

	private AnnexGrid(Table table, List<List<Letters>> columns) {
		super(columns, true, Sheet.TURNED_LEFT, ColumnWidths.share(table.columns().stream().map(Table.Column::width).toList(),
				columns, 2 * PADDING, Sheet.TEXT_HEIGHT));
		this.table = table;
	}

	/** @param annex its number, for {@code missing} */
	static AnnexGrid of(Table table, int annex, Typefaces typefaces, Letters.Missing missing) {
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
		return new AnnexGrid(table, columns);
	}

	static List<Piece> pieces(String text, Face face) {
		return List.of(new Piece(text, face, null, null));
	}

	/** Whether the cell is one with the cell above it. */
	boolean continues(int row, int column) {
		return this.table.continues(row, column);
	}

	/** In points. */
	static double height(Cell cell) {
		return cell.lines().size() * PITCH + 2 * PADDING;
	}

}
