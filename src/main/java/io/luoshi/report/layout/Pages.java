package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Fills pages of 22 rows, one after the other, and numbers them. */
final class Pages {

	/** Lines of the text that move with a signature, so that it never stands alone on a page. */
	private static final int COMPANIONS = 2;

	private final Margins margins;

	private final List<Page> done = new ArrayList<>();

	private List<Line> repeated = List.of();

	private List<Line> lines = new ArrayList<>();

	private List<Row> rows = new ArrayList<>();

	private List<Rule> rules = new ArrayList<>();

	/** The next free row. */
	private int row;

	/** How many lines at the end of the page are headings, which move with what they head. */
	private int headings;

	Pages(Margins margins) {
		this.margins = margins;
	}

	void place(Block block) {
		if (block.fresh() && this.row > 0) {
			turn(List.of());
		}
		int blanks = (this.row == 0) ? 0 : block.blanks();
		int wanted = (block.whole() || block.follower() ? block.lines().size() : 1) + (block.follower() ? 1 : 0);
		if (this.row > 0 && this.row + blanks + wanted > Sheet.ROWS) {
			turn(block.whole() ? companions() : headings());
			blanks = (this.row == 0) ? 0 : block.blanks();
		}
		this.row += blanks;
		for (Line line : block.lines()) {
			if (this.row == Sheet.ROWS) {
				turn(List.of());
			}
			this.lines.add(line.lowered(Sheet.middle(this.row)));
			this.row++;
		}
		int before = (blanks == 0) ? this.headings : 0;
		this.headings = (block.follower() && !block.whole()) ? before + block.lines().size() : 0;
	}

	/** How much height is left on the page, in points. */
	double left() {
		return (Sheet.ROWS - this.row) * Sheet.ROW;
	}

	/** The upper edge of the next free row, in points from the paper's upper edge. */
	double top() {
		return Sheet.TOP + this.row * Sheet.ROW;
	}

	boolean isFresh() {
		return this.row == 0;
	}

	/** Places a row of a table, which begins at {@link #top()}. */
	void place(Row placed, List<Line> cells) {
		this.lines.addAll(cells);
		this.rows.add(placed);
		take(placed);
	}

	/** The same for a head that stands on an earlier page too. */
	void repeat(Row head, List<Line> cells) {
		this.repeated = cells;
		take(head);
	}

	private void take(Row placed) {
		this.rules.addAll(placed.rules());
		this.headings = 0;
		this.row += (int) Math.round(placed.height() / Sheet.ROW);
	}

	/**
	 * Adds a page that lies on its side; an upright one that was begun ends before it.
	 * @param above what stands on the page above the lines and on an earlier page too
	 */
	void addTurned(List<Line> above, List<Line> below, List<Rule> drawn) {
		if (!isFresh()) {
			turn(List.of());
		}
		add(true, above, below, List.of(), drawn);
	}

	/** Begins a page with what comes next, and with the headings just before it. */
	void turn() {
		turn(headings());
	}

	List<Page> all() {
		if (!isFresh() || this.done.isEmpty()) {
			turn(List.of());
		}
		return List.copyOf(this.done);
	}

	/** The headings at the end of the page, where they leave others behind. */
	private List<Line> headings() {
		int from = this.lines.size() - this.headings;
		boolean movable = from > 0 && this.headings > 0 && !this.lines.get(from).runs().isEmpty();
		return movable ? List.copyOf(this.lines.subList(from, this.lines.size())) : List.of();
	}

	/** The last lines of the page, where they are lines of one paragraph that leaves others behind. */
	private List<Line> companions() {
		int from = this.lines.size() - COMPANIONS;
		boolean movable = from > COMPANIONS && this.rules.isEmpty()
				&& this.lines.get(from).paragraph() == this.lines.get(from + 1).paragraph()
				&& !this.lines.get(from).runs().isEmpty();
		return movable ? List.copyOf(this.lines.subList(from, this.lines.size())) : List.of();
	}

	private void turn(List<Line> moved) {
		this.lines.subList(this.lines.size() - moved.size(), this.lines.size()).clear();
		add(false, this.repeated, this.lines, this.rows, this.rules);
		double lift = moved.isEmpty() ? 0 : Sheet.middle(0) - middleOf(moved.get(0));
		this.lines = new ArrayList<>(moved.stream().map((line) -> line.lowered(lift)).toList());
		this.repeated = List.of();
		this.rows = new ArrayList<>();
		this.rules = new ArrayList<>();
		this.row = moved.size();
		this.headings = 0;
	}

	private void add(boolean turned, List<Line> above, List<Line> below, List<Row> tabled, List<Rule> drawn) {
		int number = this.done.size() + 1;
		this.done.add(new Page(number, turned, above, below, tabled, drawn, this.margins.folio(number), this.margins.mark()));
	}

	private static double middleOf(Line line) {
		Run run = line.runs().get(0);
		return run.baseline() - Sheet.baseline(run.size());
	}

}
