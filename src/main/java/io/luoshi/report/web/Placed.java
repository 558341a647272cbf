package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.luoshi.report.document.Role;
import io.luoshi.report.layout.Line;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Row;
import io.luoshi.report.layout.Run;
import io.luoshi.report.layout.Sheet;

/** The lines of each paragraph, and the rows of its tables, on whichever page they stand. */
final class Placed {

	private final Map<Integer, List<PlacedLine>> lines = new HashMap<>();

	private final Map<Integer, List<PlacedRow>> rows = new HashMap<>();

	private Placed() {
	}

	static Placed on(List<Page> pages) {
		Placed placed = new Placed();
		pages.forEach(placed::add);
		return placed;
	}

	private void add(Page page) {
		for (Line line : page.lines()) {
			if (line.role() != Role.TABLE) {
				this.lines.computeIfAbsent(line.paragraph(), (number) -> new ArrayList<>())
					.add(new PlacedLine(line, turns(page, line)));
			}
		}
		for (Row row : page.rows()) {
			List<Line> cells = page.lines().stream().filter((line) -> line.paragraph() == row.paragraph()).toList();
			this.rows.computeIfAbsent(row.paragraph(), (number) -> new ArrayList<>())
				.add(new PlacedRow(row, turns(page, cells.get(0)), cells));
		}
	}

	private static boolean turns(Page page, Line line) {
		return page.number() > 1 && line == page.lines().get(0);
	}

	List<PlacedLine> lines(int paragraph) {
		return this.lines.getOrDefault(paragraph, List.of());
	}

	/** One, or one a page where no page can hold it. */
	List<PlacedRow> rows(int paragraph) {
		return this.rows.getOrDefault(paragraph, List.of());
	}

	private static String text(Line line) {
		return line.runs().stream().map(Run::text).collect(Collectors.joining());
	}

	/**
	 * A line of a paragraph.
	 *
	 * @param turn whether it begins a page, other than the first
	 */
	record PlacedLine(Line line, boolean turn) {

		/** The characters as they are set; a space at the line's end may be missing. */
		String text() {
			return Placed.text(this.line);
		}

		/** How far it begins behind the left edge of the 版心, in points. */
		double indent() {
			return this.line.runs().isEmpty() ? 0 : this.line.runs().get(0).x() - Sheet.LEFT;
		}

	}

	/**
	 * What stands of a row on one page.
	 *
	 * @param turn whether it begins a page, other than the first
	 */
	record PlacedRow(Row row, boolean turn, List<Line> lines) {

		/** The characters of each line of a cell as they are set. */
		List<String> cell(int column) {
			return this.lines.stream()
				.filter((line) -> line.cell() == column && !line.runs().isEmpty())
				.map(Placed::text)
				.toList();
		}

	}

}
