package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;

/**
 * A paragraph of the paper as the page shows it.
 *
 * @param anchor its anchor on the page
 * @param level among the headings, 0 for text
 * @param heading what the left rail calls it, empty when the rail leaves it out
 */
record SheetParagraph(String anchor, String role, int level, String heading, List<SheetPiece> pieces) {

	static List<SheetParagraph> of(Paper paper) {
		List<SheetParagraph> paragraphs = new ArrayList<>();
		for (Paragraph paragraph : paper.paragraphs()) {
			paragraphs.add(new SheetParagraph("p-" + (paragraphs.size() + 1), paragraph.role().code(),
					paragraph.level(), heading(paragraph), paragraph.pieces().stream().map(SheetPiece::of).toList()));
		}
		return List.copyOf(paragraphs);
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
