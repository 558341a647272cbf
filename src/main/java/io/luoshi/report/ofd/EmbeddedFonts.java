package io.luoshi.report.ofd;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Subset;
import io.luoshi.report.layout.Typeface;

/** The fonts of one package, each with only the characters that its pages use. */
final class EmbeddedFonts {

	private final Map<Typeface, Font> fonts = new LinkedHashMap<>();

	private EmbeddedFonts() {
	}

	/** @param firstId the identifier of the first font in the package; the others count on */
	static EmbeddedFonts of(List<Page> pages, int firstId) throws IOException {
		EmbeddedFonts embedded = new EmbeddedFonts();
		for (Map.Entry<Typeface, Set<Integer>> used : Subset.characters(pages).entrySet()) {
			Typeface typeface = used.getKey();
			embedded.fonts.put(typeface, new Font(firstId + embedded.fonts.size(), typeface.name(),
					Subset.of(typeface, used.getValue())));
		}
		return embedded;
	}

	Font of(Typeface typeface) {
		return this.fonts.get(typeface);
	}

	Iterable<Font> all() {
		return this.fonts.values();
	}

	int count() {
		return this.fonts.size();
	}

	/** A font of the package. */
	record Font(int id, String name, Subset subset) {

		String fileName() {
			return "font_" + this.id + ".ttf";
		}

	}

}
