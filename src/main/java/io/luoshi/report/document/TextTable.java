package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table within the text: paragraphs one after the other that are rows, whose cells tabs part.
 *
 * @param first the place of its first row among the paragraphs of the paper, counted from 0
 * @param rows the pieces of each cell; a row may have fewer cells than others
 */
public record TextTable(int first, List<List<List<Piece>>> rows) {

	/** Word opens no wider table; cells beyond stay in the last one, parted by their tabs. */
	private static final int COLUMNS = 63;

	/** A figure at the head of a column is a value, unless it is a year or another date. */
	private static final Pattern FIGURE = Pattern.compile("[-+±超近约]?\\d.*+", Pattern.DOTALL);

	private static final Pattern DATE = Pattern.compile("\\d{1,4}\\s?[年月日季—-].*+|(?:19|20)\\d\\d", Pattern.DOTALL);

	/** @param first the place of a paragraph that is a row and follows none */
	public static TextTable at(List<Paragraph> paragraphs, int first) {
		List<List<List<Piece>>> rows = new ArrayList<>();
		for (int number = first; number < paragraphs.size() && paragraphs.get(number).role() == Role.TABLE; number++) {
			rows.add(cells(paragraphs.get(number).pieces()));
		}
		if (hasHead(rows)) {
			rows.set(0, rows.get(0).stream().map((cell) -> cell.stream().map((piece) -> piece.in(Face.HEITI)).toList()).toList());
		}
		return new TextTable(first, List.copyOf(rows));
	}

	/** Just behind its last row. */
	public int end() {
		return this.first + this.rows.size();
	}

	public int columns() {
		return columns(this.rows);
	}

	/**
	 * Whether its first row names the columns: it says something of each but perhaps the first, and states no figure.
	 */
	public boolean hasHead() {
		return hasHead(this.rows);
	}

	private static boolean hasHead(List<List<List<Piece>>> rows) {
		List<String> names = rows.get(0).stream().map(TextTable::text).toList();
		return rows.size() > 1 && names.size() > 1 && names.size() == columns(rows)
				&& names.stream().skip(1).noneMatch(String::isEmpty)
				&& names.stream().noneMatch((name) -> FIGURE.matcher(name).matches() && !DATE.matcher(name).matches());
	}

	private static int columns(List<List<List<Piece>>> rows) {
		return rows.stream().mapToInt(List::size).max().orElse(1);
	}

	private static String text(List<Piece> cell) {
		return cell.stream().map(Piece::text).collect(Collectors.joining()).strip();
	}

	/** A piece that holds tabs is parted at them. */
	private static List<List<Piece>> cells(List<Piece> row) {
		List<List<Piece>> cells = new ArrayList<>(List.of(new ArrayList<>()));
		for (Piece piece : row) {
			String[] parts = piece.text().split("\t", COLUMNS - cells.size() + 1);
			for (int part = 0; part < parts.length; part++) {
				if (part > 0) {
					cells.add(new ArrayList<>());
				}
				if (!parts[part].isEmpty()) {
					cells.get(cells.size() - 1).add(piece.reading(parts[part]));
				}
			}
		}
		return cells;
	}

}
