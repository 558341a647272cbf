package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.Table;
import io.luoshi.report.document.TextTable;

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
	 * The same for readers who may have the characters that our fonts lack: each of those takes a square, and whoever shows
	 * it needs a font that has it.
	 */
	public List<Page> setForScreen(Paper paper) {
		return set(paper, List.of(), "", new Letters.Missing(true));
	}

	/**
	 * @param annexes tables that follow on pages of their own, which lie on their side
	 * @param mark printed in the upper margin of each page, empty for none
	 * @throws MissingCharacters when the paper or an annex holds characters that no font has
	 */
	public List<Page> set(Paper paper, List<Table> annexes, String mark) {
		return set(paper, annexes, mark, new Letters.Missing(false));
	}

	private List<Page> set(Paper paper, List<Table> annexes, String mark, Letters.Missing missing) {
		List<Paragraph> paragraphs = paper.paragraphs();
		ParagraphSetter setter = new ParagraphSetter(paragraphs, (number) -> letters(paragraphs, number, missing));
		Pages pages = new Pages(new Margins(this.typefaces, mark));
		for (int number = 0; number < paragraphs.size(); number++) {
			if (paragraphs.get(number).role() == Role.TABLE) {
				TextTable table = TextTable.at(paragraphs, number);
				new TableSetter(grid(table, missing), pages, number).place();
				number = table.end() - 1;
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
		return Letters.of(paragraph.setPieces(), size, this.typefaces, missing);
	}

	private Grid grid(TextTable table, Letters.Missing missing) {
		List<List<Letters>> columns = Stream.generate(() -> (List<Letters>) new ArrayList<Letters>())
			.limit(table.columns())
			.toList();
		for (int row = 0; row < table.rows().size(); row++) {
			missing.enter(table.first() + row + 1);
			List<List<Piece>> cells = table.rows().get(row);
			for (int column = 0; column < columns.size(); column++) {
				List<Piece> cell = (column < cells.size()) ? cells.get(column) : List.of();
				columns.get(column).add(Letters.of(cell, Sheet.TABLE, this.typefaces, missing));
			}
		}
		return new Grid(columns, table.hasHead(), Sheet.LEFT,
				ColumnWidths.wanted(columns, 2 * Grid.PADDING, 2 * Sheet.TABLE, Sheet.TEXT_WIDTH));
	}

}
