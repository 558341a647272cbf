package io.luoshi.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import io.luoshi.report.document.Table;
import io.luoshi.report.document.Table.Cell;
import io.luoshi.report.document.Table.Column;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Spreadsheets, read back by two other readers. */
class SheetWriterTests {

	private static final List<Column> COLUMNS = List.of(Column.of("名称", 10), Column.figure("数值", 8));

	@Test
	void numbersAreNumbersAndTheirWrittenFormsAreText() throws IOException {
		try (ReadableWorkbook book = new ReadableWorkbook(
				new ByteArrayInputStream(write(Cell.of("6.3万余个"), Cell.of(new BigDecimal("63412.50")))))) {
			List<Row> rows = book.getFirstSheet().read();
			assertThat(rows.get(0).getCellText(0)).isEqualTo("名称");
			assertThat(rows.get(1).getCellText(0)).isEqualTo("6.3万余个");
			assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("63412.5");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", ";=1", "'=1", "＝1+1", "＋1", "－1", "＠A",
			"=HYPERLINK(\"http://127.0.0.1\")", "=cmd|' /C calc'!A0", "<c t=\"str\"><f>1+1</f></c>", "&lt;f&gt;" })
	void nothingTypedBecomesAFormula(String typed) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(Cell.of(typed), Cell.of("")))) ) {
			var cell = book.getSheetAt(0).getRow(1).getCell(0);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue()).isEqualToNormalizingWhitespace(typed);
		}
	}

	@Test
	void negativeNumbersStayNumbersAndTooManyDigitsStayText() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
				write(Cell.of(new BigDecimal("-8.8")), Cell.of(new BigDecimal("1234567890123456.7")))))) {
			var row = book.getSheetAt(0).getRow(1);
			assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(-8.8);
			assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1234567890123456.7");
		}
	}

	@Test
	void headStaysInSightAndColumnsHaveTheirWidths() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(Cell.of("甲"), Cell.of(""))))) {
			XSSFSheet sheet = book.getSheetAt(0);
			assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			assertThat(sheet.getColumnWidth(0)).isGreaterThan(sheet.getColumnWidth(1));
			assertThat(sheet.getSheetName()).isEqualTo("表");
		}
	}

	@Test
	void longListsKeepEveryRow() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SheetWriter writer = new SheetWriter(out, "清单", COLUMNS)) {
			for (int row = 0; row < 2500; row++) {
				writer.row(List.of(Cell.of("第" + row), Cell.of(BigDecimal.valueOf(row))));
			}
		}
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<Row> rows = book.getFirstSheet().read();
			assertThat(rows).hasSize(2501);
			assertThat(rows.get(2500).getCellText(0)).isEqualTo("第2499");
		}
	}

	private static byte[] write(Cell... cells) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(new Table("表", COLUMNS, List.of(List.of(cells))), out);
		return out.toByteArray();
	}

}
