package io.luoshi.report.web;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the style sheet of all papers cannot know of one: the widths of the columns of its tables, the heights of their
 * rows, and where lines of signatures and of lists of annexes begin. For paper, and for screens that are wide enough.
 */
final class PrintMeasures {

	private final StringBuilder rules = new StringBuilder("@media print, (min-width: 820px) {\n");

	/** How many rows of the page a row of a table takes, by the lines of its longest cell. */
	private final SortedMap<Integer, Integer> heights = new TreeMap<>();

	/** In tenths of a point. */
	private final SortedSet<Integer> indents = new TreeSet<>();

	private PrintMeasures() {
	}

	/** The rules of a style sheet. */
	static String of(List<PrintPage.Block> blocks) {
		PrintMeasures measures = new PrintMeasures();
		blocks.forEach(measures::add);
		measures.heights.forEach((lines, rows) -> measures.rule(".lines-%d > * { height: calc(%d * var(--row)); "
				+ "padding-top: calc((%d * var(--row) - %d * var(--cell-line)) / 2); }", lines, rows, rows, lines));
		measures.indents.forEach((indent) -> measures.rule(".at-%d { padding-left: %.1fpt; }", indent, indent / 10.0));
		return measures.rules.append("}\n").toString();
	}

	private void add(PrintPage.Block block) {
		if (block.paragraph() != null) {
			block.paragraph().lines().stream().filter(PrintParagraph.PrintLine::placed).forEach((line) -> this.indents.add(line.indent()));
		}
		if (block.table() != null) {
			add(block.table());
		}
	}

	private void add(PrintTable table) {
		for (int column = 0; column < table.widths().size(); column++) {
			rule(".table-%d > colgroup > :nth-child(%d) { width: %.2fpt; }", table.number(), column + 1, table.widths().get(column));
		}
		table.rows().forEach((row) -> this.heights.put(row.lines(), row.height()));
	}

	private void rule(String rule, Object... values) {
		this.rules.append(String.format(Locale.ROOT, rule, values)).append('\n');
	}

}
