package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.Table;

/**
 * Sets a paper in pages by GB/T 9704-2012. Equal papers give equal pages; time is linear in the text, but for the
 * title.
 */
public final class Typesetter {

	private final Typefaces typefaces;

	public Typesetter(Typefaces typefaces) {
		this.typefaces = typefaces;
	}

	/** The same without annexes. */
	public List<Page> set(Paper paper, String mark) {
		return set(paper, List.of(), mark);
	}

	/**
	 * @param annexes tables that follow on pages of their own, which lie on their side
	 * @param mark printed in the upper margin of each page, empty for none
	 * @throws MissingCharacters when the paper or an annex holds characters that no font has
	 */
	public List<Page> set(Paper paper, List<Table> annexes, String mark) {
		List<Paragraph> paragraphs = paper.paragraphs();
		Letters.Missing missing = new Letters.Missing();
		ParagraphSetter setter = new ParagraphSetter(paragraphs, (number) -> letters(paragraphs, number, missing));
		Pages pages = new Pages(new Margins(this.typefaces, mark));
		for (int number = 0; number < paragraphs.size(); number++) {
			if (paragraphs.get(number).role() == Role.TABLE) {
				int first = number;
				while (number + 1 < paragraphs.size() && paragraphs.get(number + 1).role() == Role.TABLE) {
					number++;
				}
				new TableSetter(rows(paragraphs.subList(first, number + 1), first, missing)).place(pages, first);
			}
			else {
				pages.place(setter.set(number));
			}
		}
		new AnnexSetter(this.typefaces, pages, missing).place(annexes, paragraphs.size());
		missing.refuse();
		return pages.all();
	}

	/**
	 * How many empty rows stand before a paragraph that does not begin a page: one below title and session line, before
	 * the list of annexes, the signature, and the title of an annex.
	 */
	public static int blanksBefore(List<Paragraph> paragraphs, int number) {
		if (number == 0) {
			return 0;
		}
		Role role = paragraphs.get(number).role();
		Role before = paragraphs.get(number - 1).role();
		boolean belowHead = before == Role.TITLE || before == Role.SESSION;
		return switch (role) {
			case TITLE -> paragraphs.get(number - 1).opensAnnex() ? 1 : 0;
			case SESSION -> 0;
			case ADDRESSEE, SIGNATURE -> 1;
			case ATTACHMENT -> (before == Role.ATTACHMENT) ? 0 : 1;
			default -> belowHead ? 1 : 0;
		};
	}

	private Letters letters(List<Paragraph> paragraphs, int number, Letters.Missing missing) {
		missing.enter(number + 1);
		Paragraph paragraph = paragraphs.get(number);
		double size = (paragraph.role() == Role.TITLE) ? Sheet.TITLE : Sheet.BODY;
		List<Piece> pieces = paragraph.opensAnnex()
				? List.of(new Piece(paragraph.text(), Face.HEITI, null, null)) : paragraph.pieces();
		return Letters.of(pieces, size, this.typefaces, missing);
	}

	private List<List<Letters>> rows(List<Paragraph> table, int first, Letters.Missing missing) {
		List<List<Letters>> rows = new ArrayList<>();
		for (Paragraph row : table) {
			missing.enter(first + rows.size() + 1);
			rows.add(cells(row.pieces())
				.stream()
				.map((cell) -> Letters.of(cell, Sheet.TABLE, this.typefaces, missing))
				.toList());
		}
		return rows;
	}

	/** The pieces of each cell; a piece that holds tabs is parted at them. */
	private static List<List<Piece>> cells(List<Piece> row) {
		List<List<Piece>> cells = new ArrayList<>(List.of(new ArrayList<>()));
		for (Piece piece : row) {
			String[] parts = piece.text().split("\t", -1);
			for (int part = 0; part < parts.length; part++) {
				if (part > 0) {
					cells.add(new ArrayList<>());
				}
				cells.get(cells.size() - 1).add(new Piece(parts[part], piece.face(), piece.source(), piece.span()));
			}
		}
		return cells;
	}

}
