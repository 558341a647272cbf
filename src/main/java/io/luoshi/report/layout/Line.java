package io.luoshi.report.layout;

import java.util.List;

import io.luoshi.report.document.Role;

/**
 * A line of a paragraph, or of a cell of a table.
 *
 * @param paragraph the paragraph's place in the paper, counted from 0
 * @param cell the cell's place in its row, counted from 0; 0 outside tables
 * @param rows how many rows of the table the cell takes; 1 outside tables
 * @param runs none in an empty cell
 */
public record Line(int paragraph, Role role, int cell, int rows, List<Run> runs) {

	public Line {
		runs = List.copyOf(runs);
	}

	Line(int paragraph, Role role, int cell, List<Run> runs) {
		this(paragraph, role, cell, 1, runs);
	}

	/** The same line moved down. */
	Line lowered(double by) {
		return new Line(this.paragraph, this.role, this.cell, this.rows,
				this.runs.stream().map((run) -> run.lowered(by)).toList());
	}

}
