package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.luoshi.report.document.Role;

/**
 * Sets the rows of a table in a simple grid as wide as the 版心; tabs part the cells of a row. A row keeps together
 * where a page can hold it.
 */
final class TableSetter {

	private static final double PITCH = Sheet.ROW * 2 / 3;

	/** Between a rule and the characters, in points. */
	private static final double PADDING = 3;

	/** Keeps a cell from breaking for a rounding error. */
	private static final double SLACK = 0.5;

	private final List<List<Letters>> rows;

	private final double[] edges;

	/** @param rows the cells of each row */
	TableSetter(List<List<Letters>> rows) {
		this.rows = rows;
		this.edges = edges(rows);
	}

	void place(Pages pages, int firstParagraph) {
		for (int row = 0; row < this.rows.size(); row++) {
			List<List<LineBreaker.Stretch>> cells = broken(this.rows.get(row));
			int height = cells.stream().mapToInt(List::size).max().orElse(1);
			if (height(height) > pages.left() && !pages.isFresh()) {
				pages.turn();
			}
			int from = 0;
			while (from < height) {
				int fits = Math.max(1, (int) ((pages.left() - 2 * PADDING) / PITCH));
				int to = Math.min(height, from + fits);
				place(pages, firstParagraph + row, this.rows.get(row), cells, from, to);
				from = to;
				if (from < height) {
					pages.turn();
				}
			}
		}
	}

	private void place(Pages pages, int paragraph, List<Letters> cells, List<List<LineBreaker.Stretch>> broken, int from,
			int to) {
		List<Line> lines = new ArrayList<>();
		List<Rule> rules = new ArrayList<>();
		double top = pages.top();
		double bottom = top + Math.ceil(height(to - from) / Sheet.ROW - 0.001) * Sheet.ROW;
		double margin = (bottom - top - (to - from) * PITCH) / 2;
		for (int cell = 0; cell < this.edges.length - 1; cell++) {
			List<LineBreaker.Stretch> stretches = (cell < cells.size()) ? broken.get(cell) : List.of();
			if (stretches.stream().noneMatch((stretch) -> stretch.end() > stretch.start())) {
				lines.add(new Line(paragraph, Role.TABLE, cell, List.of()));
			}
			for (int line = from; line < Math.min(to, stretches.size()); line++) {
				double middle = top + margin + (line - from + 0.5) * PITCH;
				LineBreaker.Stretch stretch = stretches.get(line);
				if (stretch.end() > stretch.start()) {
					lines.add(new Line(paragraph, Role.TABLE, cell, Spread.natural(cells.get(cell), stretch.start(),
							stretch.end(), this.edges[cell] + PADDING)).lowered(middle));
				}
			}
		}
		for (double edge : this.edges) {
			rules.add(new Rule(edge, top, edge, bottom));
		}
		rules.add(new Rule(this.edges[0], top, this.edges[this.edges.length - 1], top));
		rules.add(new Rule(this.edges[0], bottom, this.edges[this.edges.length - 1], bottom));
		pages.place(lines, rules, bottom - top);
	}

	private List<List<LineBreaker.Stretch>> broken(List<Letters> cells) {
		List<List<LineBreaker.Stretch>> broken = new ArrayList<>();
		for (int cell = 0; cell < cells.size(); cell++) {
			double width = this.edges[cell + 1] - this.edges[cell] - 2 * PADDING;
			broken.add(LineBreaker.lines(cells.get(cell), width, width));
		}
		return broken;
	}

	private static double height(int lines) {
		return lines * PITCH + 2 * PADDING;
	}

	/** A column is as wide as its longest cell wants; where all together want too much, the widest give way. */
	private static double[] edges(List<List<Letters>> rows) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(1);
		double[] wanted = new double[columns];
		Arrays.fill(wanted, 2 * Sheet.TABLE);
		for (List<Letters> row : rows) {
			for (int cell = 0; cell < row.size(); cell++) {
				double width = row.get(cell).width(0, row.get(cell).length()) + 2 * PADDING + SLACK;
				wanted[cell] = Math.max(wanted[cell], width);
			}
		}
		double most = most(wanted);
		double[] widths = Arrays.stream(wanted).map((width) -> Math.min(width, most)).toArray();
		double total = Arrays.stream(widths).sum();
		double[] edges = new double[columns + 1];
		edges[0] = Sheet.LEFT;
		for (int column = 0; column < columns; column++) {
			edges[column + 1] = edges[column] + widths[column] * Sheet.TEXT_WIDTH / total;
		}
		return edges;
	}

	/** The width that no column may pass, so that all together fit. */
	private static double most(double[] wanted) {
		double[] sorted = wanted.clone();
		Arrays.sort(sorted);
		double left = Sheet.TEXT_WIDTH;
		for (int column = 0; column < sorted.length; column++) {
			double share = left / (sorted.length - column);
			if (sorted[column] > share) {
				return share;
			}
			left -= sorted[column];
		}
		return sorted[sorted.length - 1];
	}

}
