package io.luoshi.report.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import io.luoshi.report.document.Table;
import io.luoshi.report.document.Table.Cell;
import io.luoshi.report.document.Table.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a spreadsheet, row by row, so that its length costs no memory. Text is always text: nothing that a
 * person typed can become a formula. A number is a number where a spreadsheet can hold all its digits, else it is text.
 */
public final class SheetWriter implements Closeable {

	private static final int FLUSHED_ROWS = 1000;

	/** How many significant digits a spreadsheet keeps, and how many characters a cell holds. */
	private static final int DIGITS = 15;

	private static final int CHARACTERS = 32_767;

	/** A Chinese character in widths of the digit 0, by which spreadsheets measure columns. */
	private static final double CHARACTER = 2.1;

	private final Workbook workbook;

	private final Worksheet sheet;

	private final int columns;

	private int row = 1;

	/** @param out is not closed */
	public SheetWriter(OutputStream out, String name, List<Column> columns) {
		this.workbook = new Workbook(out, "Luoshi", "1.0");
		this.sheet = this.workbook.newWorksheet(name);
		this.columns = columns.size();
		for (int column = 0; column < columns.size(); column++) {
			this.sheet.width(column, columns.get(column).width() * CHARACTER);
			this.sheet.inlineString(0, column, columns.get(column).heading());
		}
		this.sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).verticalAlignment("center").set();
		this.sheet.freezePane(0, 1);
		this.sheet.pageOrientation("landscape");
		this.sheet.fitToWidth((short) 1);
		this.sheet.fitToHeight((short) 0);
		this.sheet.repeatRows(0);
	}

	public static void write(Table table, OutputStream out) throws IOException {
		try (SheetWriter writer = new SheetWriter(out, table.title(), table.columns())) {
			for (List<Cell> cells : table.rows()) {
				writer.row(cells);
			}
		}
	}

	public void row(List<Cell> cells) throws IOException {
		for (int column = 0; column < this.columns; column++) {
			write(cells.get(column), column);
		}
		this.row++;
		if (this.row % FLUSHED_ROWS == 0) {
			this.sheet.flush();
		}
	}

	@Override
	public void close() throws IOException {
		this.sheet.setAutoFilter(0, 0, this.row - 1, this.columns - 1);
		this.workbook.close();
	}

	private void write(Cell cell, int column) {
		BigDecimal number = cell.number();
		if (number != null && number.stripTrailingZeros().precision() <= DIGITS) {
			this.sheet.value(this.row, column, number);
		}
		else if (!cell.text().isEmpty()) {
			this.sheet.inlineString(this.row, column, clipped(cell.text()));
			this.sheet.style(this.row, column).wrapText(true).verticalAlignment("top").set();
		}
	}

	private static String clipped(String text) {
		return (text.length() <= CHARACTERS) ? text : text.substring(0, CHARACTERS - 1) + "…";
	}

}
