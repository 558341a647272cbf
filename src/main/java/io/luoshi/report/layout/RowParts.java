package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a row that no page can hold, so that it is still read cell by cell: a cell begins on the page on which the one
 * before it ends.
 */
final class RowParts {

	private final List<Cell> cells;

	/** The cell that goes on, and its lines that are done. */
	private int cell;

	private int done;

	RowParts(List<Cell> cells) {
		this.cells = cells;
	}

	boolean hasNext() {
		return this.cell < this.cells.size();
	}

	/** What of each cell stands on a page that has room for so many lines. */
	List<Cell> next(int lines) {
		List<Cell> part = new ArrayList<>(this.cells.stream().map(Cell::none).toList());
		while (hasNext()) {
			Cell whole = this.cells.get(this.cell);
			part.set(this.cell, whole.part(this.done, this.done + lines));
			this.done += lines;
			if (this.done < whole.lines().size()) {
				break;
			}
			this.cell++;
			this.done = 0;
		}
		return part;
	}

}
