package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.Table;

/**
 * Sets the tables of annexes on pages that lie on their side (GB/T 9704-2012 clauses 7.3.7 and 8): 附件1 on the first
 * row, the title on the third, the head of the table on every page. A row keeps together where a page can hold it.
 */
final class AnnexSetter {

	private static final String ANNEX = "附件";

	private static final int TITLE_ROW = 2;

	/** Between title and table, as part of a row. */
	private static final double GAP = 0.25;

	private static final double BOTTOM = Sheet.TURNED_TOP + Sheet.TEXT_WIDTH;

	private final Typefaces typefaces;

	private final Pages pages;

	private final Letters.Missing missing;

	private List<Line> repeated = List.of();

	private List<Line> lines = new ArrayList<>();

	private List<Rule> rules = new ArrayList<>();

	/** Where the next row of the table stands. */
	private double top;

	/** Whether the page holds a row below the head. */
	private boolean begun;

	AnnexSetter(Typefaces typefaces, Pages pages, Letters.Missing missing) {
		this.typefaces = typefaces;
		this.pages = pages;
		this.missing = missing;
	}

	/** @param paragraph how many paragraphs stand before; the number of an annex, its title and each row are one each */
	void place(List<Table> annexes, int paragraph) {
		int before = paragraph;
		for (int number = 1; number <= annexes.size(); number++) {
			Table table = annexes.get(number - 1).onPaper();
			this.missing.enterAnnex(number, 1);
			number((annexes.size() > 1) ? ANNEX + number : ANNEX, before);
			title(table.title(), before + 1);
			rows(AnnexGrid.of(table, number, this.typefaces, this.missing), before + 2);
			before += 3 + table.rows().size();
		}
	}

	private void number(String number, int paragraph) {
		Letters text = Letters.of(AnnexGrid.pieces(number, Face.HEITI), Sheet.BODY, this.typefaces, this.missing);
		this.lines.add(new Line(paragraph, Role.ATTACHMENT, 0, Spread.natural(text, 0, text.length(), Sheet.TURNED_LEFT))
			.lowered(middle(0)));
	}

	private void title(String title, int paragraph) {
		Letters text = Letters.of(AnnexGrid.pieces(title, Face.BIAOSONG), Sheet.TITLE, this.typefaces, this.missing);
		int row = TITLE_ROW;
		for (LineBreaker.Stretch line : TitleBreaker.lines(text, Sheet.TEXT_HEIGHT)) {
			double x = Sheet.TURNED_LEFT + (Sheet.TEXT_HEIGHT - text.width(line.start(), line.end())) / 2;
			this.lines.add(new Line(paragraph, Role.TITLE, 0, Spread.natural(text, line.start(), line.end(), x))
				.lowered(middle(row++)));
		}
		this.top = Sheet.TURNED_TOP + (row + GAP) * Sheet.ROW;
	}

	private void rows(AnnexGrid grid, int head) {
		AnnexRows heads = AnnexRows.head(grid);
		this.lines.addAll(heads.lines(head, this.top));
		begin(heads);
		int row = 0;
		while (row < grid.rows()) {
			int end = row;
			while (end < grid.rows() && AnnexRows.of(grid, row, end + 1).height() <= left()) {
				end++;
			}
			if (end > row) {
				add(AnnexRows.of(grid, row, end), head + 1 + row);
				row = end;
			}
			else if (this.begun) {
				turn(heads, head);
			}
			else {
				part(grid, row, heads, head);
				row++;
			}
		}
		turn();
	}

	/** Draws the head's rules; its lines stand either among those of the page or among the repeated ones. */
	private void begin(AnnexRows heads) {
		this.rules.add(new Rule(Sheet.TURNED_LEFT, this.top, Sheet.TURNED_LEFT + Sheet.TEXT_HEIGHT, this.top));
		this.rules.addAll(heads.rules(this.top));
		this.top += heads.height();
	}

	/** A row higher than a page goes on on the next ones. */
	private void part(AnnexGrid grid, int row, AnnexRows heads, int head) {
		RowParts parts = AnnexRows.parts(grid, row);
		while (parts.hasNext()) {
			if (this.begun) {
				turn(heads, head);
			}
			int lines = Math.max(1, (int) ((left() - 2 * Grid.PADDING) / AnnexGrid.PITCH));
			add(AnnexRows.part(grid, parts.next(lines)), head + 1 + row);
		}
	}

	private void add(AnnexRows rows, int paragraph) {
		this.lines.addAll(rows.lines(paragraph, this.top));
		this.rules.addAll(rows.rules(this.top));
		this.top += rows.height();
		this.begun = true;
	}

	private double left() {
		return BOTTOM - this.top + 0.01;
	}

	private void turn(AnnexRows heads, int head) {
		turn();
		this.top = Sheet.TURNED_TOP;
		this.repeated = heads.lines(head, this.top);
		begin(heads);
	}

	private void turn() {
		this.pages.addTurned(this.repeated, this.lines, this.rules);
		this.repeated = List.of();
		this.lines = new ArrayList<>();
		this.rules = new ArrayList<>();
		this.begun = false;
	}

	private static double middle(int row) {
		return Sheet.TURNED_TOP + Sheet.ROW * (row + 0.5);
	}

}
