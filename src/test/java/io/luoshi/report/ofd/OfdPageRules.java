package io.luoshi.report.ofd;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/** What the objects of a page must be beyond their form: inside the page, of a font that has their characters, countable. */
final class OfdPageRules {

	/** The letters of a path (clause 9.3.1) and how many numbers follow each. */
	private static final Map<String, Integer> STEPS = Map.of("S", 2, "M", 2, "L", 2, "Q", 4, "B", 6, "A", 7, "C", 0);

	/** In millimetres; places are written with four decimals. */
	private static final double ROUNDING = 0.0001;

	private final Map<String, TrueTypeFont> fonts;

	private final List<String> told;

	private final String documentsBox;

	/** @param documentsBox the physical box of pages that have none of their own */
	OfdPageRules(Map<String, TrueTypeFont> fonts, String documentsBox, List<String> told) {
		this.fonts = fonts;
		this.documentsBox = documentsBox;
		this.told = told;
	}

	void check(Element page) throws IOException {
		List<Element> own = OfdRules.elements(page, "PhysicalBox");
		double[] paper = OfdRules.numbers(own.isEmpty() ? this.documentsBox : own.get(0).getTextContent());
		for (Element text : OfdRules.elements(page, "TextObject")) {
			unit(text, paper);
			text(text);
		}
		for (Element path : OfdRules.elements(page, "PathObject")) {
			unit(path, paper);
			path(path);
		}
	}

	private void unit(Element unit, double[] paper) {
		double[] box = OfdRules.numbers(unit.getAttribute("Boundary"));
		tell(box[0] < paper[0] - ROUNDING || box[1] < paper[1] - ROUNDING || box[0] + box[2] > paper[0] + paper[2] + ROUNDING
				|| box[1] + box[3] > paper[1] + paper[3] + ROUNDING, unit, "outside the page");
		tell(box[2] <= 0 || box[3] <= 0, unit, "of no size");
		if (unit.hasAttribute("CTM")) {
			double[] matrix = OfdRules.numbers(unit.getAttribute("CTM"));
			tell(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) < 1e-9, unit, "crushed to nothing");
		}
	}

	private void text(Element text) throws IOException {
		TrueTypeFont font = this.fonts.get(text.getAttribute("Font"));
		tell(font == null, text, "of no font");
		if (font == null) {
			return;
		}
		Set<Integer> transformed = new HashSet<>();
		for (Element transform : OfdRules.elements(text, "CGTransform")) {
			double[] glyphs = OfdRules.numbers(OfdRules.text(transform, "Glyphs"));
			tell(glyphs.length != Integer.parseInt(transform.getAttribute("GlyphCount")), text, "miscounts glyphs");
			for (double glyph : glyphs) {
				tell(glyph < 1 || glyph >= font.getNumberOfGlyphs(), text, "no glyph " + glyph);
			}
			int from = Integer.parseInt(transform.getAttribute("CodePosition"));
			for (int at = from; at < from + Integer.parseInt(transform.getAttribute("CodeCount")); at++) {
				tell(!transformed.add(at), text, "transforms a character twice");
			}
		}
		int position = 0;
		for (Element code : OfdRules.elements(text, "TextCode")) {
			String written = code.getTextContent();
			code(text, code, written);
			for (int index = 0; index < written.length(); index++, position++) {
				boolean drawn = transformed.remove(position) || font.getUnicodeCmapLookup().getGlyphId(written.charAt(index)) > 0;
				tell(!drawn, text, "draws nothing for " + written.charAt(index));
			}
		}
		tell(!transformed.isEmpty(), text, "transforms characters beyond its own");
	}

	/** Characters part by as many distances as there are gaps, and none falls out of the object's boundary. */
	private void code(Element text, Element code, String written) {
		List<Double> deltas = OfdGlyphs.deltas(code.getAttribute("DeltaX"));
		tell(deltas.size() != written.codePointCount(0, written.length()) - 1, text, "miscounts its distances");
		double[] box = OfdRules.numbers(text.getAttribute("Boundary"));
		boolean turned = text.hasAttribute("CTM");
		double end = Double.parseDouble(code.getAttribute("X")) + deltas.stream().mapToDouble(Double::doubleValue).sum();
		double baseline = Double.parseDouble(code.getAttribute("Y"));
		tell(end > (turned ? box[3] : box[2]) || baseline > (turned ? box[2] : box[3]), text, "leaves its boundary");
	}

	private void path(Element path) {
		String[] parts = OfdRules.text(path, "AbbreviatedData").split(" ");
		tell(!parts[0].equals("M") && !parts[0].equals("S"), path, "begins nowhere");
		int index = 0;
		while (index < parts.length) {
			Integer numbers = STEPS.get(parts[index]);
			tell(numbers == null, path, "unknown step " + parts[index]);
			int end = index + 1 + ((numbers != null) ? numbers : 0);
			tell(end > parts.length, path, "stops in a step");
			for (int number = index + 1; number < Math.min(end, parts.length); number++) {
				tell(!parts[number].matches("-?\\d+(\\.\\d+)?"), path, "no number " + parts[number]);
			}
			index = end;
		}
	}

	private void tell(boolean broken, Element unit, String what) {
		if (broken) {
			this.told.add(unit.getLocalName() + " " + unit.getAttribute("ID") + " " + what + " "
					+ unit.getTextContent().substring(0, Math.min(20, unit.getTextContent().length())));
		}
	}

}
