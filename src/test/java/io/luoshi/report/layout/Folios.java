package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures page numbers: 4号 宋体, the dash 7 mm below the text area, one character in from the outer side. */
final class Folios {

	private static final double TOLERANCE = 0.5;

	private static final double FOOT = 262;

	private static final double LEFT = 28;

	private static final double RIGHT = 184;

	private static final double CHARACTER = 156 / 28.0;

	private static final double POINT = 25.4 / 72;

	/** How far the dash of the bundled 宋体 lies above its baseline, as part of its size. */
	private static final double DASH = 0.267;

	private Folios() {
	}

	/** @param glyphs what stands below the text area */
	static List<String> deviations(List<Glyph> glyphs) {
		List<String> deviations = new ArrayList<>();
		Map<Integer, List<Glyph>> pages = glyphs.stream().collect(Collectors.groupingBy(Glyph::page));
		pages.forEach((page, folio) -> {
			FoundLine line = new FoundLine(folio);
			boolean odd = page % 2 == 1;
			double side = odd ? line.right() - (RIGHT - CHARACTER) : line.left() - (LEFT + CHARACTER);
			double drop = folio.get(0).baseline() - (FOOT + 7 + DASH * 14 * POINT);
			boolean set = folio.stream().allMatch((glyph) -> glyph.isIn(Family.SONGTI) && Math.abs(glyph.size() - 14) < 0.05);
			if (!line.text().equals("—" + page + "—") || !set || Math.abs(side) > TOLERANCE || Math.abs(drop) > TOLERANCE) {
				deviations.add("page number " + line.text() + " of page " + page + ", off by " + side + " and " + drop + " mm");
			}
		});
		return deviations;
	}

}
