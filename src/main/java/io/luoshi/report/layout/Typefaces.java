package io.luoshi.report.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The fonts of the paper. For each character the first font that has it: the office's own, the bundled one of the
 * family, then the others, 宋体 first, as a plain hand fits best beside any other.
 */
public final class Typefaces {

	private final Map<Family, List<KeptFont>> chains = new EnumMap<>(Family.class);

	private Typefaces(Map<Family, Typeface> own) {
		Map<Family, KeptFont> bundled = new EnumMap<>(Family.class);
		for (Family family : Family.values()) {
			bundled.put(family, new KeptFont(() -> bundled(family)));
		}
		for (Family family : Family.values()) {
			List<KeptFont> chain = new ArrayList<>();
			Stream.of(family, Family.SONGTI, Family.FANGSONG, Family.KAITI, Family.HEITI).distinct().forEach((next) -> {
				if (own.containsKey(next)) {
					chain.add(KeptFont.of(own.get(next)));
				}
				chain.add(bundled.get(next));
			});
			this.chains.put(family, List.copyOf(chain));
		}
	}

	/** Only the fonts that come with the product. */
	public static Typefaces bundled() {
		return new Typefaces(Map.of());
	}

	/**
	 * The fonts that an office keeps in a folder, before those that come with the product.
	 * @throws IllegalStateException when the folder or a font in it cannot be read, or may not be embedded
	 */
	public static Typefaces in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			Map<Family, Typeface> own = new EnumMap<>(Family.class);
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				for (Family family : Family.values()) {
					if (family.isKnownAs(String.valueOf(file.getFileName()))) {
						own.putIfAbsent(family, own(family, file));
					}
				}
			}
			return new Typefaces(own);
		}
		catch (IOException ex) {
			throw new IllegalStateException("luoshi.fonts-dir " + folder + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	/** The font that prints the character in the family, or null when no font has it. */
	public @Nullable Typeface printing(Family family, int codePoint) {
		for (KeptFont font : this.chains.get(family)) {
			if (font.get().has(codePoint)) {
				return font.get();
			}
		}
		return null;
	}

	/** The family's own font. */
	public Typeface first(Family family) {
		return this.chains.get(family).get(0).get();
	}

	private static Typeface own(Family family, Path file) {
		try {
			return Typeface.read("Office" + family.bundled().substring("Report".length()), Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The font " + file + " cannot be used: " + ex.getMessage(), ex);
		}
	}

	private static Typeface bundled(Family family) {
		String path = "/fonts/" + family.bundled() + ".ttf";
		try (InputStream stream = Typefaces.class.getResourceAsStream(path)) {
			if (stream == null) {
				throw new IllegalStateException("The font " + path + " is not in the application");
			}
			return Typeface.read(family.bundled(), stream.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
