package io.luoshi.report.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the paper.
 *
 * @param number counted from 1
 * @param turned whether it lies on its side: the sheet is turned a quarter to the right to be read, so that its binding
 * edge is above and its foot is at the left (GB/T 9704-2012 clause 8)
 * @param repeated the head of a table that began on an earlier page, above the lines
 * @param rows of tables within the text, from above; their rules are among the others
 * @param folio the page number as it is printed; its place is that of the upright sheet, turned or not
 * @param mark what the paper is while it is not issued (草稿), in the upper margin of the upright sheet; null on an issued
 * paper
 */
public record Page(int number, boolean turned, List<Line> repeated, List<Line> lines, List<Row> rows, List<Rule> rules,
		Run folio, @Nullable Run mark) {

	public Page {
		repeated = List.copyOf(repeated);
		lines = List.copyOf(lines);
		rows = List.copyOf(rows);
		rules = List.copyOf(rules);
	}

	/** In points, as it is read. */
	public double width() {
		return this.turned ? Sheet.HEIGHT : Sheet.WIDTH;
	}

	/** In points, as it is read. */
	public double height() {
		return this.turned ? Sheet.WIDTH : Sheet.HEIGHT;
	}

}
