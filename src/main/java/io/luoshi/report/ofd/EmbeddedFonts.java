package io.luoshi.report.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.luoshi.report.layout.Line;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Run;
import io.luoshi.report.layout.Typeface;
import org.apache.fontbox.ttf.TTFSubsetter;

/** The fonts of one package, each with only the characters that its pages use. */
final class EmbeddedFonts {

	private final Map<Typeface, Font> fonts = new LinkedHashMap<>();

	private EmbeddedFonts() {
	}

	/** @param firstId the identifier of the first font in the package; the others count on */
	static EmbeddedFonts of(List<Page> pages, int firstId) throws IOException {
		Map<Typeface, Set<Integer>> used = new IdentityHashMap<>();
		Map<Typeface, Integer> order = new LinkedHashMap<>();
		for (Page page : pages) {
			for (Line line : page.lines()) {
				line.runs().forEach((run) -> use(run, used, order));
			}
			use(page.folio(), used, order);
		}
		EmbeddedFonts embedded = new EmbeddedFonts();
		for (Typeface typeface : order.keySet()) {
			embedded.fonts.put(typeface, Font.of(firstId + embedded.fonts.size(), typeface, used.get(typeface)));
		}
		return embedded;
	}

	private static void use(Run run, Map<Typeface, Set<Integer>> used, Map<Typeface, Integer> order) {
		order.putIfAbsent(run.typeface(), order.size());
		Set<Integer> characters = used.computeIfAbsent(run.typeface(), (typeface) -> new TreeSet<>());
		run.text().codePoints().forEach(characters::add);
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

	/**
	 * A font of the package.
	 *
	 * @param glyphs where in the font the characters beyond the BMP are, as its character map cannot hold them
	 */
	record Font(int id, String name, byte[] file, Map<Integer, Integer> glyphs) {

		static Font of(int id, Typeface typeface, Set<Integer> characters) throws IOException {
			TTFSubsetter subsetter = new TTFSubsetter(typeface.font());
			Map<Integer, Integer> originals = new LinkedHashMap<>();
			for (int character : characters) {
				if (Character.isBmpCodePoint(character)) {
					subsetter.add(character);
				}
				else {
					originals.put(typeface.glyph(character), character);
				}
			}
			subsetter.addGlyphIds(originals.keySet());
			Map<Integer, Integer> glyphs = new LinkedHashMap<>();
			subsetter.getGIDMap().forEach((subset, original) -> {
				if (originals.containsKey(original)) {
					glyphs.put(originals.get(original), subset);
				}
			});
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			subsetter.writeToStream(file);
			return new Font(id, typeface.name(), file.toByteArray(), glyphs);
		}

		String fileName() {
			return "font_" + this.id + ".ttf";
		}

	}

}
