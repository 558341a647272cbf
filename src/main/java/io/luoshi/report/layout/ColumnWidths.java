package io.luoshi.report.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Shares a width among the columns of a table as they ask, but gives each at least what its longest number or word
 * needs, so that none is parted.
 */
final class ColumnWidths {

	/** A word longer than this part of the width is parted after all. */
	private static final double LONGEST = 0.25;

	/** Keeps a cell from breaking for a rounding error. */
	private static final double SLACK = 0.5;

	private ColumnWidths() {
	}

	/**
	 * Each column as wide as its longest cell wants, in relation to the others; where all together want too much, the
	 * widest give way.
	 * @param columns the cells of each
	 * @param padding what a cell needs beside its characters, in points
	 * @param least the characters that even an empty column has room for, in points
	 * @param width of the whole table, in points
	 */
	static double[] wanted(List<List<Letters>> columns, double padding, double least, double width) {
		double[] wanted = columns.stream()
			.mapToDouble((cells) -> cells.stream().mapToDouble((cell) -> cell.width(0, cell.length())).max().orElse(0))
			.map((longest) -> Math.max(least, longest + padding + SLACK))
			.toArray();
		double most = most(wanted, width);
		double[] widths = Arrays.stream(wanted).map((wish) -> Math.min(wish, most)).toArray();
		double total = Arrays.stream(widths).sum();
		return Arrays.stream(widths).map((share) -> share * width / total).toArray();
	}

	/** The width that no column may pass, so that all together fit. */
	private static double most(double[] wanted, double width) {
		double[] sorted = wanted.clone();
		Arrays.sort(sorted);
		double left = width;
		for (int column = 0; column < sorted.length; column++) {
			double share = left / (sorted.length - column);
			if (sorted[column] > share) {
				return share;
			}
			left -= sorted[column];
		}
		return sorted[sorted.length - 1];
	}

	/**
	 * @param asked how wide the columns want to be, in relation to one another
	 * @param cells the cells of each column, as many columns as in {@code asked}
	 * @param padding what a cell needs beside its characters, in points
	 * @param width of the whole table, in points
	 */
	static double[] share(List<Integer> asked, List<List<Letters>> cells, double padding, double width) {
		double[] needed = new double[asked.size()];
		double all = 0;
		for (int column = 0; column < needed.length; column++) {
			double word = cells.get(column).stream().mapToDouble(ColumnWidths::longestWord).max().orElse(0);
			needed[column] = Math.min(word, width * LONGEST) + padding;
			all += needed[column];
		}
		double[] widths = new double[needed.length];
		for (int column = 0; all > width && column < needed.length; column++) {
			widths[column] = needed[column] * width / all;
		}
		return (all > width) ? widths : filled(asked, needed, widths, width);
	}

	/** Columns that ask for less than they need get what they need; the others share what is left. */
	private static double[] filled(List<Integer> asked, double[] needed, double[] widths, double width) {
		boolean settled = false;
		while (!settled) {
			double left = width;
			double shares = 0;
			for (int column = 0; column < widths.length; column++) {
				left -= widths[column];
				shares += (widths[column] == 0) ? asked.get(column) : 0;
			}
			settled = true;
			for (int column = 0; column < widths.length; column++) {
				if (widths[column] == 0 && needed[column] > left * asked.get(column) / shares) {
					widths[column] = needed[column];
					settled = false;
				}
			}
			for (int column = 0; settled && column < widths.length; column++) {
				widths[column] = (widths[column] == 0) ? left * asked.get(column) / shares : widths[column];
			}
		}
		return widths;
	}

	private static double longestWord(Letters text) {
		double longest = 0;
		int start = 0;
		for (int end = 1; end <= text.length(); end++) {
			if (end == text.length() || text.mayBreak(end) || text.mustBreak(end)) {
				longest = Math.max(longest, text.width(start, end));
				start = end;
			}
		}
		return longest;
	}

}
