package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.luoshi.report.document.Table;

/**
 * Measures the finished pages of annexes against GB/T 9704-2012 clauses 7.3.7, 7.5 and 8, knowing only the tables and
 * the characters found: each in its order, within the text area of a page that lies on its side, heads on every page.
 */
public final class AnnexConformance {

	private static final double TOLERANCE = 0.5;

	private static final double LEFT = 35;

	private static final double RIGHT = 35 + 225;

	private static final double TOP = 28;

	private static final double FOOT = 28 + 156;

	/** Page numbers stand below this on the upright sheet. */
	private static final double FOLIO = 265;

	private static final double ROW = 225 / 22.0;

	private static final double POINT = 25.4 / 72;

	private final List<String> deviations = new ArrayList<>();

	private final List<Glyph> glyphs;

	private int next;

	private AnnexConformance(List<Glyph> glyphs) {
		this.glyphs = glyphs.stream().filter(isFolio().negate()).toList();
	}

	/**
	 * @param tables as they were given, with the columns that paper leaves out
	 * @param glyphs the characters of the pages of annexes only
	 */
	public static List<String> deviations(List<Table> tables, List<Glyph> glyphs) {
		AnnexConformance conformance = new AnnexConformance(glyphs);
		List<Glyph> folios = glyphs.stream().filter(isFolio()).toList();
		conformance.deviations.addAll(Folios.deviations(folios));
		if (folios.stream().map(Glyph::page).distinct().count() != glyphs.stream().map(Glyph::page).distinct().count()) {
			conformance.deviations.add("a page has no number");
		}
		for (int number = 0; number < tables.size(); number++) {
			conformance.table((tables.size() > 1) ? "附件" + (number + 1) : "附件", tables.get(number).onPaper());
		}
		if (conformance.next < conformance.glyphs.size()) {
			conformance.deviations.add("more than the tables: " + conformance.glyphs.get(conformance.next));
		}
		conformance.glyphs.forEach(conformance::within);
		return conformance.deviations;
	}

	private static Predicate<Glyph> isFolio() {
		return (glyph) -> glyph.baseline() > FOLIO;
	}

	private void table(String number, Table table) {
		row(0, "number", LEFT, text(number, 16));
		List<Glyph> title = text(table.title(), 22);
		row(2, "title", (LEFT + RIGHT - (title.get(title.size() - 1).right() - title.get(0).x())) / 2, title);
		head(table);
		for (int row = 0; row < table.rows().size(); row++) {
			boolean turned = this.next < this.glyphs.size()
					&& this.glyphs.get(this.next).page() > this.glyphs.get(this.next - 1).page();
			if (turned) {
				head(table);
			}
			for (int column = 0; column < table.columns().size(); column++) {
				if (turned || !table.continues(row, column)) {
					cell(table.rows().get(row).get(column).text());
				}
			}
		}
	}

	private void head(Table table) {
		table.columns().forEach((column) -> text(column.heading(), 10.5));
	}

	private void cell(String text) {
		List<FoundLine> lines = new ArrayList<>();
		for (Glyph glyph : text(text, 10.5)) {
			if (lines.isEmpty() || !lines.get(lines.size() - 1).continues(glyph)) {
				lines.add(new FoundLine(new ArrayList<>()));
			}
			lines.get(lines.size() - 1).glyphs().add(glyph);
		}
		this.deviations.addAll(LineRules.broken(text, lines.stream().map(FoundLine::text).toList()));
	}

	private List<Glyph> text(String text, double size) {
		List<Glyph> found = new ArrayList<>();
		for (int character : text.codePoints().filter((codePoint) -> !Character.isSpaceChar(codePoint)).toArray()) {
			Glyph glyph = (this.next < this.glyphs.size()) ? this.glyphs.get(this.next) : null;
			if (glyph == null || glyph.text().codePointAt(0) != character || Math.abs(glyph.size() - size) > 0.1) {
				throw new AssertionError("expected " + Character.toString(character) + " of " + text + ", found " + glyph);
			}
			found.add(glyph);
			this.next++;
		}
		return found;
	}

	private void row(int row, String what, double x, List<Glyph> found) {
		Glyph first = found.get(0);
		double baseline = TOP + (row + 0.5) * ROW + 0.36 * first.size() * POINT;
		if (Math.abs(first.baseline() - baseline) > TOLERANCE || Math.abs(first.x() - x) > TOLERANCE) {
			this.deviations.add(what + " at " + first + " instead of " + x + ", " + baseline);
		}
	}

	private void within(Glyph glyph) {
		if (glyph.x() < LEFT || glyph.right() > RIGHT || glyph.baseline() - glyph.size() * POINT < TOP
				|| glyph.baseline() > FOOT) {
			this.deviations.add("outside the text area: " + glyph);
		}
	}

}
