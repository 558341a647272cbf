package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the paper as the page shows it; the rows of a table are one.
 *
 * @param anchor its anchor on the page
 * @param level among the headings, 0 for text
 * @param heading what the left rail calls it, empty when the rail leaves it out
 * @param pieces none of a table
 */
record SheetParagraph(String anchor, String role, int level, String heading, List<SheetPiece> pieces,
		@Nullable SheetTable table) {

	static List<SheetParagraph> of(Paper paper) {
		List<SheetParagraph> shown = new ArrayList<>();
		List<Paragraph> paragraphs = paper.paragraphs();
		int tables = 0;
		for (int number = 0; number < paragraphs.size(); number++) {
			Paragraph paragraph = paragraphs.get(number);
			if (paragraph.role() == Role.TABLE) {
				TextTable table = TextTable.at(paragraphs, number);
				shown.add(new SheetParagraph(anchor(number), paragraph.role().code(), 0, "", List.of(), SheetTable.of(table, ++tables)));
				number = table.end() - 1;
			}
			else {
				shown.add(new SheetParagraph(anchor(number), paragraph.role().code(), paragraph.level(), heading(paragraph),
						paragraph.setPieces().stream().map(SheetPiece::of).toList(), null));
			}
		}
		return List.copyOf(shown);
	}

	/** @param number the paragraph's place in the paper, counted from 0 */
	static String anchor(int number) {
		return "p-" + (number + 1);
	}

	private static String heading(Paragraph paragraph) {
		if (paragraph.role() == Role.HEADING1) {
			return paragraph.text();
		}
		return (paragraph.role() == Role.AREA) ? runIn(paragraph) : "";
	}

	/** The heading that a run-in paragraph begins with, without its full stop. */
	private static String runIn(Paragraph paragraph) {
		StringBuilder heading = new StringBuilder();
		for (Piece piece : paragraph.pieces()) {
			if (piece.face() != Face.KAITI) {
				break;
			}
			heading.append(piece.text());
		}
		return heading.toString().replaceFirst("。$", "");
	}

}
