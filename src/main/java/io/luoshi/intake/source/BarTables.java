package io.luoshi.intake.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose tables are not drawn with bars. A table as Markdown draws it (a row, a line of dashes, more rows) becomes
 * rows whose cells are parted by tabs, as the tables of Word files come in: on paper the grid is drawn with rules, so bars
 * in the text would make the formats of one paper differ. Bars without such a line of dashes stay what they are. Time is
 * linear in the text.
 *
 * @param tables how many there were
 */
public record BarTables(String text, int tables) {

	private static final char BAR = '|';

	/** No page has room for more columns. */
	private static final int MOST_COLUMNS = 32;

	/** Takes what is written between bars out of them. */
	public static BarTables of(String text) {
		return (text.indexOf(BAR) < 0) ? new BarTables(text, 0) : new Reading(text).read();
	}

	private static final class Reading {

		private final List<String> lines = new ArrayList<>();

		private final StringBuilder written = new StringBuilder();

		private int tables;

		Reading(String text) {
			int start = 0;
			while (start < text.length()) {
				int end = text.indexOf('\n', start);
				this.lines.add(text.substring(start, (end < 0) ? text.length() : end + 1));
				start = (end < 0) ? text.length() : end + 1;
			}
		}

		BarTables read() {
			int index = 0;
			while (index < this.lines.size()) {
				int columns = columnsOfTableAt(index);
				if (columns == 0) {
					this.written.append(this.lines.get(index++));
					continue;
				}
				this.tables++;
				write(this.lines.get(index), columns);
				index += 2;
				while (index < this.lines.size() && this.lines.get(index).indexOf(BAR) >= 0) {
					write(this.lines.get(index++), columns);
				}
			}
			return new BarTables(this.written.toString(), this.tables);
		}

		/** How many columns the table has that begins with the line, two at least; 0 when none begins there. */
		private int columnsOfTableAt(int index) {
			if (index + 1 == this.lines.size() || this.lines.get(index).indexOf(BAR) < 0) {
				return 0;
			}
			List<String> dashes = cells(this.lines.get(index + 1));
			int columns = cells(this.lines.get(index)).size();
			boolean table = columns > 1 && columns <= MOST_COLUMNS && dashes.size() == columns && dashes.stream().allMatch(Reading::isDashes);
			return table ? columns : 0;
		}

		/** Rows that are too short get the cells that they lack. */
		private void write(String line, int columns) {
			List<String> cells = cells(line);
			for (int cell = 0; cell < Math.max(columns, cells.size()); cell++) {
				this.written.append((cell > 0) ? "\t" : "").append((cell < cells.size()) ? cells.get(cell) : "");
			}
			this.written.append(line, endOfContent(line), line.length());
		}

		private static int endOfContent(String line) {
			int end = line.length();
			while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
				end--;
			}
			return end;
		}

		/** What stands between the bars; a bar behind a backslash parts nothing. */
		private static List<String> cells(String line) {
			String row = line.strip();
			List<String> cells = new ArrayList<>();
			StringBuilder cell = new StringBuilder();
			for (int index = row.startsWith("|") ? 1 : 0; index < row.length(); index++) {
				char c = row.charAt(index);
				if (c == '\\' && index + 1 < row.length() && row.charAt(index + 1) == BAR) {
					cell.append(BAR);
					index++;
				}
				else if (c == BAR) {
					cells.add(cell.toString().strip());
					cell.setLength(0);
				}
				else {
					cell.append((c == '\t') ? ' ' : c);
				}
			}
			if (!cell.toString().isBlank()) {
				cells.add(cell.toString().strip());
			}
			return cells;
		}

		/** {@code ---}, {@code :--}, {@code :-:} */
		private static boolean isDashes(String cell) {
			int from = cell.startsWith(":") ? 1 : 0;
			int to = (cell.length() > from && cell.endsWith(":")) ? cell.length() - 1 : cell.length();
			return to > from && cell.substring(from, to).chars().allMatch((c) -> c == '-');
		}

	}

}
