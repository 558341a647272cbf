package io.luoshi.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.OfficePackage;
import io.luoshi.report.document.Table;
import io.luoshi.report.document.Table.Cell;
import io.luoshi.report.document.Table.Column;
import io.luoshi.report.layout.Annexes;
import io.luoshi.report.layout.HostilePapers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Every part of a spreadsheet obeys ECMA-376 and what Excel wants beyond it. */
class XlsxValidityTests {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@Test
	void annexesAreValid() throws IOException {
		assertValid(Annexes.of(5, 60));
		assertValid(Annexes.of(6, 1));
		assertValid(new Table("空表", List.of(Column.of("名称", 10)), List.of()));
		assertValid(Annexes.of(7, 2500));
	}

	@Test
	void hostileTextsAre() throws IOException {
		List<List<Cell>> rows = new ArrayList<>();
		for (String text : HostilePapers.texts(1)) {
			rows.add(List.of(Cell.of(text), Cell.of(new BigDecimal("-1e300"))));
		}
		rows.add(List.of(Cell.of("\u0000\u001b\ufffe\ud800甲_x0041_"), Cell.of("𠮷".repeat(20_000))));

		assertValid(new Table("表", List.of(Column.of("<&\"'>\u0001", 10), Column.of("", 8)), rows));
	}

	@Test
	void namesThatNoSheetMayHaveAre() throws IOException {
		for (String title : List.of("附件：[1]/2\\3?4*5:6", "很长的名称".repeat(10), "'引号'")) {
			assertValid(new Table(title, List.of(Column.of("名称", 10)), List.of(List.of(Cell.of("甲")))));
		}
	}

	private static void assertValid(Table table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table, out);
		OfficePackage book = OfficePackage.of(out.toByteArray());

		assertThat(book.violations()).isEmpty();
		assertThat(book.elements("xl/workbook.xml", "sheet"))
			.allMatch((sheet) -> sheet.getAttribute("name").matches("[^\\[\\]:*?/\\\\]{1,31}"));
		List<Element> rows = book.elements(SHEET, "row");
		assertThat(rows).hasSize(table.rows().size() + 1);
		assertThat(rows).extracting((row) -> Integer.parseInt(row.getAttribute("r"))).isSorted().doesNotHaveDuplicates();
		assertThat(book.elements(SHEET, "c")).extracting((cell) -> cell.getAttribute("r")).doesNotHaveDuplicates();
		int formats = book.elements("xl/styles.xml", "cellXfs").get(0).getElementsByTagNameNS("*", "xf").getLength();
		assertThat(book.elements(SHEET, "c")).filteredOn((cell) -> cell.hasAttribute("s"))
			.allMatch((cell) -> Integer.parseInt(cell.getAttribute("s")) < formats);
		assertThat(book.elements(SHEET, "t")).allMatch((text) -> text.getTextContent().length() <= 32_767);
	}

}
