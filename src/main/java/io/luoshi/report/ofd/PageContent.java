package io.luoshi.report.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import io.luoshi.report.layout.Line;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Rule;
import io.luoshi.report.layout.Run;

import static io.luoshi.report.ofd.Boundary.millimetres;

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
		xml.open("Area").element("PhysicalBox", new Boundary(0, 0, page.width(), page.height(), false).box()).close();
		xml.open("Content").open("Layer", "ID", nextId(), "Type", "Body");
		lines(xml, page.repeated());
		lines(xml, page.lines());
		text(xml, page.folio(), page.turned());
		for (Rule rule : page.rules()) {
			rule(xml, rule);
		}
		Run mark = page.mark();
		if (mark != null) {
			mark(xml, mark, page.turned());
		}
		xml.end();
	}

	private void lines(Xml xml, List<Line> lines) throws IOException {
		for (Line line : lines) {
			for (Run run : line.runs()) {
				text(xml, run, false);
			}
		}
	}

	private String nextId() {
		return String.valueOf(++this.lastId);
	}

	/**
	 * Characters beyond the BMP stand in text codes of their own, with the glyph they are drawn by.
	 * @param turned whether the run's place is on the upright sheet of a page that lies on its side
	 */
	private void text(Xml xml, Run run, boolean turned) throws IOException {
		EmbeddedFonts.Font font = this.fonts.of(run.typeface());
		double width = 0;
		for (double advance : run.advances()) {
			width += advance;
		}
		double room = ROOM * run.size();
		Boundary boundary = new Boundary(run.x() - room, run.baseline() - run.size() - room, width + 2 * room,
				run.size() + 3 * room, turned);
		xml.open("TextObject", "ID", nextId(), "Boundary", boundary.box(), "Font", String.valueOf(font.id()), "Size",
				millimetres(run.size()));
		boundary.turn(xml);
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
		Boundary boundary = new Boundary(rule.x1() - room, rule.y1() - room, rule.x2() - rule.x1() + 2 * room,
				rule.y2() - rule.y1() + 2 * room, false);
		xml.open("PathObject", "ID", nextId(), "Boundary", boundary.box(), "LineWidth", millimetres(Rule.THICKNESS))
			.element("AbbreviatedData", line)
			.close();
	}

	/** The mark is no part of the paper's text, so it is drawn as a shape that nothing extracts. */
	private void mark(Xml xml, Run run, boolean turned) throws IOException {
		StringBuilder path = new StringBuilder();
		double x = 0;
		int index = 0;
		for (int character : run.text().codePoints().toArray()) {
			Path2D outline = run.typeface().outline(character);
			outline.transform(new AffineTransform(run.size(), 0, 0, -run.size(), x, run.size()));
			path(outline, path);
			x += run.advances()[index++];
		}
		Boundary boundary = new Boundary(run.x(), run.baseline() - run.size(), x, run.size() * (1 + ROOM), turned);
		xml.open("PathObject", "ID", nextId(), "Boundary", boundary.box(), "Stroke", "false", "Fill", "true");
		boundary.turn(xml);
		xml.open("FillColor", "Value", "0 0 0")
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

}
