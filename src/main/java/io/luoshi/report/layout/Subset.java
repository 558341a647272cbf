package io.luoshi.report.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * A font with only the characters that some pages use.
 *
 * @param file a TrueType file
 * @param glyphs where in the file the characters beyond the BMP are, as its character map cannot hold them
 */
public record Subset(byte[] file, Map<Integer, Integer> glyphs) {

	/** The characters that pages use of each font and it has, in the order of their first use. */
	public static Map<Typeface, Set<Integer>> characters(List<Page> pages) {
		Map<Typeface, Set<Integer>> used = new LinkedHashMap<>();
		for (Page page : pages) {
			for (Line line : page.repeated()) {
				line.runs().forEach((run) -> use(run, used));
			}
			for (Line line : page.lines()) {
				line.runs().forEach((run) -> use(run, used));
			}
			use(page.folio(), used);
		}
		return used;
	}

	private static void use(Run run, Map<Typeface, Set<Integer>> used) {
		Set<Integer> characters = used.computeIfAbsent(run.typeface(), (typeface) -> new TreeSet<>());
		run.text().codePoints().filter(run.typeface()::has).forEach(characters::add);
	}

	public static Subset of(Typeface typeface, Set<Integer> characters) throws IOException {
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
		return new Subset(file.toByteArray(), glyphs);
	}

}
