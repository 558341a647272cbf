package io.luoshi.report.layout;

import java.util.List;

/**
 * The lines of a paragraph before they have a page.
 *
 * @param blanks empty rows before it, unless it begins a page
 * @param lines each on a row of its own, placed as if its row's middle were at 0
 * @param follower whether at least one line of the next block stands on the same page
 * @param whole whether all lines stand on one page, together with text before them
 * @param fresh whether it begins a page
 */
record Block(int blanks, List<Line> lines, boolean follower, boolean whole, boolean fresh) {

	static Block of(List<Line> lines) {
		return new Block(0, lines, false, false, false);
	}

	Block after(int rows) {
		return new Block(rows, this.lines, this.follower, this.whole, this.fresh);
	}

	Block withFollower() {
		return new Block(this.blanks, this.lines, true, this.whole, this.fresh);
	}

	Block keptWhole() {
		return new Block(this.blanks, this.lines, this.follower, true, this.fresh);
	}

	Block onFreshPage() {
		return new Block(this.blanks, this.lines, this.follower, this.whole, true);
	}

}
