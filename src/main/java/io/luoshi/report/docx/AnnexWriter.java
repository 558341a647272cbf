package io.luoshi.report.docx;

import java.math.BigInteger;
import java.util.List;

import io.luoshi.report.document.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * Writes annex tables on pages of their own, numbered on with the paper (GB/T 9704-2012, 7.3.7). The pages lie on their
 * side: a sheet turned a quarter to the right, so that what was its head is now at the right (clause 8).
 */
final class AnnexWriter {

	private static final long WIDTH = 16838;

	private static final long HEIGHT = 11906;

	private static final long[] TOP_RIGHT_BOTTOM_LEFT = { 1587, 2098, 1474, 1984 };

	/** How far the page number stands from the foot, 15 mm. */
	private static final long FOOTER = 850;

	private static final int TEXT_WIDTH = (int) (WIDTH - TOP_RIGHT_BOTTOM_LEFT[1] - TOP_RIGHT_BOTTOM_LEFT[3]);

	private final WordDocument document;

	private final ParagraphWriter writer;

	AnnexWriter(WordDocument document, ParagraphWriter writer) {
		this.document = document;
		this.writer = writer;
	}

	/** @param afterTable whether the paper ends with a table of its own */
	void write(List<Table> tables, boolean afterTable) {
		if (tables.isEmpty()) {
			return;
		}
		endOfThePaper(afterTable);
		for (Table table : tables) {
			boolean first = table == tables.get(0);
			CTP number = this.document.body().addNewP();
			this.writer.write(number, (tables.size() > 1) ? "附件" + (tables.indexOf(table) + 1) : "附件",
					PaperStyle.ANNEX_NUMBER);
			if (!first) {
				number.getPPr().addNewPageBreakBefore();
			}
			this.writer.write(this.document.body().addNewP(), table.title(), PaperStyle.ANNEX_TITLE);
			write(table.onPaper());
		}
	}

	/**
	 * The paper's own section ends with its last paragraph, or after a table with an empty one. The page that follows keeps
	 * its headers and footers.
	 */
	private void endOfThePaper(boolean withTable) {
		CTSectPr page = this.document.page();
		CTBody body = this.document.body();
		if (withTable || body.sizeOfPArray() == 0) {
			this.writer.write(body.addNewP(), "", PaperStyle.BODY);
		}
		body.getPArray(body.sizeOfPArray() - 1).getPPr().addNewSectPr().set(page.copy());
		page.setFooterReferenceArray(new CTHdrFtrRef[0]);
		page.setHeaderReferenceArray(new CTHdrFtrRef[0]);
		lay(page);
	}

	private static void lay(CTSectPr page) {
		(page.isSetType() ? page.getType() : page.addNewType()).setVal(STSectionMark.NEXT_PAGE);
		CTPageSz size = page.isSetPgSz() ? page.getPgSz() : page.addNewPgSz();
		size.setW(BigInteger.valueOf(WIDTH));
		size.setH(BigInteger.valueOf(HEIGHT));
		size.setOrient(STPageOrientation.LANDSCAPE);
		CTPageMar margins = page.isSetPgMar() ? page.getPgMar() : page.addNewPgMar();
		margins.setTop(BigInteger.valueOf(TOP_RIGHT_BOTTOM_LEFT[0]));
		margins.setRight(BigInteger.valueOf(TOP_RIGHT_BOTTOM_LEFT[1]));
		margins.setBottom(BigInteger.valueOf(TOP_RIGHT_BOTTOM_LEFT[2]));
		margins.setLeft(BigInteger.valueOf(TOP_RIGHT_BOTTOM_LEFT[3]));
		margins.setFooter(BigInteger.valueOf(FOOTER));
		margins.setHeader(BigInteger.valueOf(FOOTER));
		if (page.isSetDocGrid()) {
			page.unsetDocGrid();
		}
	}

	private void write(Table table) {
		int whole = table.columns().stream().mapToInt(Table.Column::width).sum();
		List<Integer> widths = table.columns().stream().map((column) -> TEXT_WIDTH * column.width() / whole).toList();
		CTTbl target = TableWriter.begin(this.document.body(), widths);
		CTRow head = TableWriter.row(target, true);
		for (int column = 0; column < widths.size(); column++) {
			this.writer.write(TableWriter.cell(head, widths.get(column)).addNewP(), table.columns().get(column).heading(),
					PaperStyle.TABLE_HEAD);
		}
		for (int row = 0; row < table.rows().size(); row++) {
			write(table, row, TableWriter.row(target, false), widths);
		}
	}

	private void write(Table table, int row, CTRow target, List<Integer> widths) {
		for (int column = 0; column < widths.size(); column++) {
			CTTc cell = TableWriter.cell(target, widths.get(column));
			boolean continues = table.continues(row, column);
			if (table.columns().get(column).grouped()) {
				cell.getTcPr().addNewVMerge().setVal(continues ? STMerge.CONTINUE : STMerge.RESTART);
			}
			this.writer.write(cell.addNewP(), continues ? "" : table.rows().get(row).get(column).text(),
					PaperStyle.TABLE_TEXT);
		}
	}

}
