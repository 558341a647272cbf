package io.luoshi.report.docx;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;

import io.luoshi.report.document.Piece;
import io.luoshi.report.document.TextTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables with a frame; their head is repeated on every page and no row is parted. */
final class TableWriter {

	/** The width of the text area, 156 mm. */
	private static final int TEXT_WIDTH = 8845;

	private TableWriter() {
	}

	/** A table within the text. */
	static void write(CTBody body, TextTable table, ParagraphWriter writer) {
		int width = TEXT_WIDTH / table.columns();
		CTTbl target = begin(body, Collections.nCopies(table.columns(), width));
		for (List<List<Piece>> cells : table.rows()) {
			boolean head = table.hasHead() && target.sizeOfTrArray() == 0;
			CTRow row = row(target, head);
			for (List<Piece> cell : cells) {
				writer.write(cell(row, width).addNewP(), cell, head ? PaperStyle.TABLE_HEAD : PaperStyle.TABLE_TEXT);
			}
		}
	}

	static CTTbl begin(CTBody body, List<Integer> widths) {
		CTTbl table = body.addNewTbl();
		CTTblPr properties = table.addNewTblPr();
		width(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblBorders borders = properties.addNewTblBorders();
		for (CTBorder border : List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
				borders.addNewRight(), borders.addNewInsideH(), borders.addNewInsideV())) {
			border.setVal(STBorder.SINGLE);
			border.setSz(BigInteger.valueOf(4));
		}
		var grid = table.addNewTblGrid();
		widths.forEach((width) -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
		return table;
	}

	/** Adds a row; a head stands on every page that the table goes on to. */
	static CTRow row(CTTbl table, boolean head) {
		CTRow row = table.addNewTr();
		row.addNewTrPr().addNewCantSplit();
		if (head) {
			row.getTrPr().addNewTblHeader();
		}
		return row;
	}

	static CTTc cell(CTRow row, int width) {
		CTTc cell = row.addNewTc();
		width(cell.addNewTcPr().addNewTcW(), width);
		return cell;
	}

	private static void width(CTTblWidth width, int twips) {
		width.setW(BigInteger.valueOf(twips));
		width.setType(STTblWidth.DXA);
	}

}
