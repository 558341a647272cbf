package io.luoshi.intake.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where finished lines go: the document, a cell of a table, a text box; one inside the other. */
final class DocxPlaces {

	private final Deque<List<String>> places = new ArrayDeque<>();

	private final Deque<Row> rows = new ArrayDeque<>();

	DocxPlaces() {
		open();
	}

	void open() {
		this.places.push(new ArrayList<>());
	}

	List<String> close() {
		return this.places.pop();
	}

	void add(String line) {
		this.places.element().add(line);
	}

	void addAll(List<String> lines) {
		this.places.element().addAll(lines);
	}

	void beginRow() {
		this.rows.push(new Row());
	}

	void setInRowProperties(boolean inProperties) {
		if (!this.rows.isEmpty()) {
			this.rows.element().inProperties = inProperties;
		}
	}

	/** Notes that a revision deleted the row whose properties are being read. */
	void deleteRow() {
		if (!this.rows.isEmpty() && this.rows.element().inProperties) {
			this.rows.element().deleted = true;
		}
	}

	void endCell() {
		List<String> lines = close();
		if (!this.rows.isEmpty()) {
			this.rows.element().cells.add(lines);
		}
	}

	/** A row becomes a line with tabs between its cells; one of a single cell is a frame round paragraphs. */
	void endRow() {
		Row row = this.rows.pop();
		if (row.deleted || row.cells.stream().allMatch(List::isEmpty)) {
			return;
		}
		if (row.cells.size() == 1) {
			addAll(row.cells.get(0));
			return;
		}
		add(String.join("\t", row.cells.stream().map(DocxPlaces::cell).toList()));
	}

	private static String cell(List<String> lines) {
		return String.join(" ", lines).replace('\t', ' ').replace('\n', ' ').strip();
	}

	/** A row of a table while it is read. */
	private static final class Row {

		private final List<List<String>> cells = new ArrayList<>();

		private boolean inProperties;

		private boolean deleted;

	}

}
