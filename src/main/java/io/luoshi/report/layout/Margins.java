package io.luoshi.report.layout;

import io.luoshi.report.document.Face;
import org.jspecify.annotations.Nullable;

/** What stands outside the 版心: the page number below it, and above it what an unissued paper is. */
final class Margins {

	/** How far the baseline of the mark lies above the 版心. */
	private static final double MARK_LIFT = 7 * Sheet.MILLIMETRE;

	private final Typefaces typefaces;

	private final @Nullable Run mark;

	Margins(Typefaces typefaces, String mark) {
		this.typefaces = typefaces;
		this.mark = mark.isEmpty() ? null
				: run(mark, Family.HEITI, Face.HEITI, Sheet.BODY, Sheet.LEFT, Sheet.TOP - MARK_LIFT);
	}

	@Nullable Run mark() {
		return this.mark;
	}

	/**
	 * — 1 — by clause 7.5: 4号 宋体, its dash 7 mm below the 版心, one character in from the right edge on odd pages,
	 * from the left edge on even ones.
	 */
	Run folio(int number) {
		Typeface typeface = this.typefaces.first(Family.SONGTI);
		double dash = typeface.outline('—').getBounds2D().getCenterY() * Sheet.FOLIO;
		double baseline = Sheet.TOP + Sheet.TEXT_HEIGHT + Sheet.FOLIO_DROP + dash;
		Run run = run("— " + number + " —", Family.SONGTI, Face.FANGSONG, Sheet.FOLIO, Sheet.LEFT + Sheet.COLUMN, baseline);
		if (number % 2 == 0) {
			return run;
		}
		double width = 0;
		for (double advance : run.advances()) {
			width += advance;
		}
		double x = Sheet.LEFT + Sheet.TEXT_WIDTH - Sheet.COLUMN - width;
		return new Run(run.face(), run.typeface(), run.size(), x, baseline, run.text(), run.advances());
	}

	private Run run(String text, Family family, Face face, double size, double x, double baseline) {
		Typeface typeface = this.typefaces.first(family);
		double[] advances = text.codePoints().mapToDouble((character) -> typeface.advance(character) * size).toArray();
		return new Run(face, typeface, size, x, baseline, text, advances);
	}

}
