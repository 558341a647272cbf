package io.luoshi.report.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

import io.luoshi.report.layout.Line;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Rule;
import io.luoshi.report.layout.Run;
import io.luoshi.report.layout.Sheet;

/** Writes a page's content: text objects, rules, and the mark as a shape. All lengths are in millimetres. */
final class PageContent {

	/** Room round the characters of a text object, as part of their size; a reader may cut off what lies outside. */
	private static final double ROOM = 0.5;

	/** The letters of a path (clause 9.1) in the order of {@link PathIterator}'s constants, and how many numbers follow. */
	private static final String STEPS = "MLQBC";

	private static final int[] NUMBERS = { 2, 2, 4, 6, 0 };

	private final EmbeddedFonts fonts;

	private int lastId;

	PageContent(EmbeddedFonts fonts, int lastId) {
		this.fonts = fonts;
		this.lastId = lastId;
	}

	/** The highest identifier given out. */
	int lastId() {
		return this.lastId;
	}

	void write(Page page, OutputStream out) throws IOException {
		Xml xml = Xml.begin(out, "Page");
		xml.open("Area").element("PhysicalBox", OfdWriter.A4).close();
		xml.open("Content").open("Layer", "ID", nextId(), "Type", "Body");
		for (Line line : page.lines()) {
			for (Run run : line.runs()) {
				text(xml, run);
			}
		}
		text(xml, page.folio());
		for (Rule rule : page.rules()) {
			rule(xml, rule);
		}
		Run mark = page.mark();
		if (mark != null) {
			mark(xml, mark);
		}
		xml.end();
	}

	private String nextId() {
		return String.valueOf(++this.lastId);
	}

	/** Characters beyond the BMP stand in text codes of their own, with the glyph they are drawn by. */
	private void text(Xml xml, Run run) throws IOException {
		EmbeddedFonts.Font font = this.fonts.of(run.typeface());
		double width = 0;
		for (double advance : run.advances()) {
			width += advance;
		}
		double room = ROOM * run.size();
		xml.open("TextObject", "ID", nextId(), "Boundary",
				box(run.x() - room, run.baseline() - run.size() - room, width + 2 * room, run.size() + 3 * room), "Font",
				String.valueOf(font.id()), "Size", millimetres(run.size()));
		int[] characters = run.text().codePoints().toArray();
		double x = room;
		int start = 0;
		int position = 0;
		for (int end = 1; end <= characters.length; end++) {
			if (end < characters.length && Character.isBmpCodePoint(characters[end])
					&& Character.isBmpCodePoint(characters[end - 1])) {
				continue;
			}
			String text = new String(characters, start, end - start);
			if (!Character.isBmpCodePoint(characters[start])) {
				glyph(xml, position, font.subset().glyphs(), characters[start]);
			}
			code(xml, run, text, start, end, x, run.size() + room);
			for (int index = start; index < end; index++) {
				x += run.advances()[index];
			}
			position += text.length();
			start = end;
		}
		xml.close();
	}

	private static void glyph(Xml xml, int position, Map<Integer, Integer> glyphs, int character) throws IOException {
		xml.open("CGTransform", "CodePosition", String.valueOf(position), "CodeCount", "2", "GlyphCount", "1")
			.element("Glyphs", String.valueOf(glyphs.get(character)))
			.close();
	}

	private static void code(Xml xml, Run run, String text, int start, int end, double x, double y) throws IOException {
		if (end - start == 1) {
			xml.element("TextCode", text, "X", millimetres(x), "Y", millimetres(y));
			return;
		}
		StringBuilder deltas = new StringBuilder();
		int index = start;
		while (index < end - 1) {
			String delta = millimetres(run.advances()[index]);
			int same = index;
			while (same < end - 1 && run.advances()[same] == run.advances()[index]) {
				same++;
			}
			deltas.append(deltas.isEmpty() ? "" : " ");
			deltas.append((same - index > 1) ? "g " + (same - index) + " " + delta : delta);
			index = same;
		}
		xml.element("TextCode", text, "X", millimetres(x), "Y", millimetres(y), "DeltaX", deltas.toString());
	}

	private void rule(Xml xml, Rule rule) throws IOException {
		double room = Rule.THICKNESS;
		String line = "M " + millimetres(room) + " " + millimetres(room) + " L "
				+ millimetres(rule.x2() - rule.x1() + room) + " " + millimetres(rule.y2() - rule.y1() + room);
		xml.open("PathObject", "ID", nextId(), "Boundary",
				box(rule.x1() - room, rule.y1() - room, rule.x2() - rule.x1() + 2 * room,
						rule.y2() - rule.y1() + 2 * room),
				"LineWidth", millimetres(Rule.THICKNESS))
			.element("AbbreviatedData", line)
			.close();
	}

	/** The mark is no part of the paper's text, so it is drawn as a shape that nothing extracts. */
	private void mark(Xml xml, Run run) throws IOException {
		StringBuilder path = new StringBuilder();
		double x = 0;
		int index = 0;
		for (int character : run.text().codePoints().toArray()) {
			Path2D outline = run.typeface().outline(character);
			outline.transform(new AffineTransform(run.size(), 0, 0, -run.size(), x, run.size()));
			path(outline, path);
			x += run.advances()[index++];
		}
		xml.open("PathObject", "ID", nextId(), "Boundary",
				box(run.x(), run.baseline() - run.size(), x, run.size() * (1 + ROOM)), "Stroke", "false", "Fill", "true")
			.open("FillColor", "Value", "0 0 0")
			.close()
			.element("AbbreviatedData", path.toString())
			.close();
	}

	private static void path(Path2D outline, StringBuilder path) {
		double[] point = new double[6];
		for (PathIterator steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
			int step = steps.currentSegment(point);
			path.append(path.isEmpty() ? "" : " ").append(STEPS.charAt(step));
			for (int index = 0; index < NUMBERS[step]; index++) {
				path.append(' ').append(millimetres(point[index]));
			}
		}
	}

	private static String box(double x, double y, double width, double height) {
		return millimetres(x) + " " + millimetres(y) + " " + millimetres(width) + " " + millimetres(height);
	}

	/** Points as millimetres with four decimals, without trailing zeros. */
	static String millimetres(double points) {
		long parts = Math.round(points / Sheet.MILLIMETRE * 10_000);
		String sign = (parts < 0) ? "-" : "";
		long whole = Math.abs(parts) / 10_000;
		long fraction = Math.abs(parts) % 10_000;
		return (fraction == 0) ? sign + whole
				: (sign + whole + "." + String.format(Locale.ROOT, "%04d", fraction)).replaceFirst("0{1,3}$", "");
	}

}
