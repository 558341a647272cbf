package io.luoshi.report.layout;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a paragraph as it was found on a page. */
record FoundLine(List<Glyph> glyphs) {

	boolean continues(Glyph glyph) {
		Glyph last = this.glyphs.get(this.glyphs.size() - 1);
		return last.page() == glyph.page() && Math.abs(last.baseline() - glyph.baseline()) < 0.1
				&& glyph.x() > last.x();
	}

	double left() {
		return this.glyphs.get(0).x();
	}

	double right() {
		return this.glyphs.get(this.glyphs.size() - 1).right();
	}

	String text() {
		return this.glyphs.stream().map(Glyph::text).collect(Collectors.joining());
	}

}
