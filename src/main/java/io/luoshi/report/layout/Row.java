package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table within the text, or the part of it that stands on one page.
 *
 * @param paragraph the row's place among the paragraphs of the paper, counted from 0
 * @param head whether it names the columns below it
 * @param top of the row, in points from the paper's upper edge
 * @param height in points, a whole number of {@link Sheet#ROW}
 * @param edges of the columns from left to right, in points from the paper's left edge; one more than there are cells
 * @param centred whether the lines of each cell stand in the middle of it
 */
public record Row(int paragraph, boolean head, double top, double height, List<Double> edges, List<Boolean> centred) {

	public Row {
		edges = List.copyOf(edges);
		centred = List.copyOf(centred);
	}

	/** The rules round its cells. */
	List<Rule> rules() {
		List<Rule> rules = new ArrayList<>();
		double bottom = this.top + this.height;
		double left = this.edges.get(0);
		double right = this.edges.get(this.edges.size() - 1);
		for (double edge : this.edges) {
			rules.add(new Rule(edge, this.top, edge, bottom));
		}
		rules.add(new Rule(left, this.top, right, this.top));
		rules.add(new Rule(left, bottom, right, bottom));
		return rules;
	}

}
