package io.luoshi.report.layout;

import java.util.List;

/** The characters of a table's cell and where its lines begin and end; an empty cell has no line. */
record Cell(Letters letters, List<LineBreaker.Stretch> lines) {

	/** Some of its lines, none where it has no more. */
	Cell part(int from, int to) {
		int end = Math.min(to, this.lines.size());
		return new Cell(this.letters, (from < end) ? this.lines.subList(from, end) : List.of());
	}

	Cell none() {
		return part(0, 0);
	}

}
