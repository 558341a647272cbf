package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;

/**
 * Measures finished pages against GB/T 9704-2012, knowing only the paper and the characters found on the pages: what
 * is more than half a millimetre from where the standard wants it, in a wrong font, or broken against the rules.
 */
public final class Conformance {

	private static final double TOLERANCE = 0.5;

	/** 28 characters of 16 points do not fit the line; a browser sets type of 15.79 points instead. */
	private static final double SIZE_TOLERANCE = 0.25;

	private static final double TOP = 37;

	private static final double FOOT = 262;

	private static final double LEFT = 28;

	private static final double RIGHT = 184;

	private static final double CHARACTER = 156 / 28.0;

	private static final double ROW = 225 / 22.0;

	private static final double POINT = 25.4 / 72;

	private final List<String> deviations = new ArrayList<>();

	private final Paper paper;

	private final List<List<FoundLine>> lines = new ArrayList<>();

	private Conformance(Paper paper) {
		this.paper = paper;
	}

	/** All deviations in words; none when the pages are as they should be. */
	public static List<String> deviations(Paper paper, List<Glyph> glyphs) {
		Conformance conformance = new Conformance(paper);
		conformance.deviations.addAll(Folios.deviations(glyphs.stream().filter((glyph) -> glyph.baseline() > FOOT + 3).toList()));
		FoundParagraphs found = FoundParagraphs.of(paper, glyphs.stream().filter((glyph) -> glyph.baseline() <= FOOT + 3).toList());
		conformance.lines.addAll(found.lines());
		conformance.deviations.addAll(found.deviations());
		for (int number = 0; number < conformance.lines.size(); number++) {
			conformance.measure(paper.paragraphs().get(number), conformance.lines.get(number));
		}
		conformance.rows();
		return conformance.deviations;
	}

	private void measure(Paragraph paragraph, List<FoundLine> found) {
		Role role = paragraph.role();
		for (int index = 0; index < found.size(); index++) {
			FoundLine line = found.get(index);
			line.glyphs().forEach((glyph) -> font(paragraph, glyph, line));
			switch (role) {
				case TITLE, SESSION -> at("centre", (line.left() + line.right()) / 2, (LEFT + RIGHT) / 2, line);
				case SIGNATURE, DATE, ATTACHMENT, TABLE -> within(line);
				default -> {
					double indent = (index > 0 || role == Role.ADDRESSEE) ? 0 : 2 * CHARACTER;
					at("left edge", line.left(), LEFT + indent, line);
					edge(line, index == found.size() - 1);
				}
			}
		}
		if (role != Role.TABLE) {
			List<String> texts = found.stream().map(FoundLine::text).toList();
			this.deviations.addAll(LineRules.broken(paragraph.text(), texts));
		}
	}

	private void edge(FoundLine line, boolean last) {
		boolean wide = line.glyphs().stream().anyMatch((glyph) -> glyph.text().codePointAt(0) > 0x2E80);
		if (!last && wide) {
			at("right edge", line.right(), RIGHT, line);
		}
		within(line);
		if (line.glyphs().size() > 28 && line.glyphs().stream().allMatch((glyph) -> glyph.width() > 5.5)) {
			this.deviations.add("more than 28 characters: " + line.text());
		}
	}

	private void within(FoundLine line) {
		if (line.left() < LEFT - TOLERANCE || line.right() > RIGHT + TOLERANCE) {
			this.deviations.add("outside the text area: " + line.left() + "–" + line.right() + " " + line.text());
		}
	}

	private void font(Paragraph paragraph, Glyph glyph, FoundLine line) {
		double size = switch (paragraph.role()) {
			case TITLE -> 22;
			case TABLE -> 12;
			default -> 16;
		};
		boolean fallback = glyph.isIn(Family.SONGTI) || glyph.isIn(Family.FANGSONG);
		boolean right = fallback || switch (paragraph.role()) {
			case TITLE -> glyph.isIn(Family.BIAOSONG);
			case SESSION -> glyph.isIn(Family.KAITI);
			case HEADING1 -> glyph.isIn(Family.HEITI);
			case AREA -> glyph.isIn(Family.KAITI);
			case TABLE -> glyph.isIn(Family.HEITI);
			case ATTACHMENT -> paragraph.opensAnnex() && glyph.isIn(Family.HEITI);
			default -> false;
		};
		if (!right || Math.abs(glyph.size() - size) > SIZE_TOLERANCE) {
			this.deviations.add("font " + glyph.font() + " " + glyph.size() + " in " + line.text());
		}
	}

	/** Lines stand on the 22 rows of a page, one on each, and leave none empty but where a rule says so. */
	private void rows() {
		Map<Integer, List<Integer>> used = new HashMap<>();
		for (int number = 0; number < this.lines.size(); number++) {
			Role role = this.paper.paragraphs().get(number).role();
			for (FoundLine line : this.lines.get(number)) {
				if (role == Role.TABLE) {
					continue;
				}
				Glyph first = line.glyphs().get(0);
				double row = (first.baseline() - 0.36 * first.size() * POINT - TOP) / ROW - 0.5;
				at("row", Math.rint(row) * ROW, row * ROW, line);
				List<Integer> rows = used.computeIfAbsent(first.page(), (page) -> new ArrayList<>());
				if (row < -0.1 || row > 21.1 || rows.contains((int) Math.rint(row))) {
					this.deviations.add("row " + row + " of page " + first.page() + ": " + line.text());
				}
				rows.add((int) Math.rint(row));
			}
		}
		full(used);
	}

	private void full(Map<Integer, List<Integer>> used) {
		for (int number = 1; number < this.lines.size(); number++) {
			for (int index = 0; index < this.lines.get(number).size(); index++) {
				int page = this.lines.get(number).get(index).glyphs().get(0).page();
				boolean turned = index > 0 && this.lines.get(number).get(index - 1).glyphs().get(0).page() < page;
				boolean tabled = this.paper.paragraphs().get(number - 1).role() == Role.TABLE;
				boolean signed = this.paper.paragraphs()
					.stream()
					.anyMatch((paragraph) -> paragraph.role() == Role.SIGNATURE);
				if (turned && !tabled && !signed && !used.get(page - 1).contains(21)) {
					this.deviations.add("page " + (page - 1) + " is not full");
				}
			}
		}
	}

	private void at(String what, double found, double expected, FoundLine line) {
		if (!(Math.abs(found - expected) <= TOLERANCE)) {
			this.deviations.add(what + " at " + found + " mm instead of " + expected + ": " + line.text());
		}
	}

}
