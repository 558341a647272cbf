package io.luoshi.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
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

/** Writes tables with a frame; the first row is repeated on every page and no row is parted. */
final class TableWriter {

	/** The width of the text area, 156 mm. */
	private static final int TEXT_WIDTH = 8845;

	/** Word opens no wider table; cells beyond stay in the last one, parted by their tabs. */
	private static final int COLUMNS = 63;

	private TableWriter() {
	}

	/** Rows of the paper itself, one a paragraph, their cells parted by tabs. */
	static void write(CTBody body, List<Paragraph> rows, ParagraphWriter writer) {
		List<List<List<Piece>>> cells = rows.stream().map((row) -> cells(row.pieces())).toList();
		int columns = cells.stream().mapToInt(List::size).max().orElse(1);
		CTTbl table = begin(body, Collections.nCopies(columns, TEXT_WIDTH / columns));
		for (List<List<Piece>> row : cells) {
			CTRow target = table.addNewTr();
			PaperStyle style = head(target, table) ? PaperStyle.TABLE_HEAD : PaperStyle.TABLE_TEXT;
			for (List<Piece> cell : row) {
				writer.write(cell(target, TEXT_WIDTH / columns).addNewP(), cell, style);
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

	/** Marks a table's first row as its head; says whether it is one. */
	static boolean head(CTRow row, CTTbl table) {
		var properties = row.addNewTrPr();
		properties.addNewCantSplit();
		boolean first = table.sizeOfTrArray() == 1;
		if (first) {
			properties.addNewTblHeader();
		}
		return first;
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

	private static List<List<Piece>> cells(List<Piece> pieces) {
		List<List<Piece>> cells = new ArrayList<>();
		cells.add(new ArrayList<>());
		for (Piece piece : pieces) {
			String[] parts = piece.text().split("\t", COLUMNS - cells.size() + 1);
			for (int part = 0; part < parts.length; part++) {
				if (part > 0) {
					cells.add(new ArrayList<>());
				}
				if (!parts[part].isEmpty()) {
					cells.get(cells.size() - 1).add(new Piece(parts[part], piece.face(), piece.source(), piece.span()));
				}
			}
		}
		return cells;
	}

}
