package io.luoshi.report.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file, read once and shared by all renderings; reading from it changes nothing. */
public final class Typeface {

	private static final int EMBEDDING = 0x000F;

	private static final int RESTRICTED = 0x0002;

	private static final int NO_SUBSET = 0x0100;

	private final String name;

	private final TrueTypeFont font;

	private final CmapLookup characters;

	private final HorizontalMetricsTable metrics;

	private final double unit;

	private Typeface(String name, TrueTypeFont font) throws IOException {
		this.name = name;
		this.font = font;
		this.characters = font.getUnicodeCmapLookup();
		this.metrics = font.getHorizontalMetrics();
		this.unit = 1.0 / font.getUnitsPerEm();
		font.getGlyph();
	}

	/** @throws IOException when the bytes are no TrueType font with outlines of its own kind that may be embedded */
	static Typeface read(String name, byte[] file) throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
		if (font.getGlyph() == null || font.getOS2Windows() == null) {
			throw new IOException("No TrueType outlines");
		}
		int rights = font.getOS2Windows().getFsType();
		if ((rights & EMBEDDING) == RESTRICTED || (rights & NO_SUBSET) != 0) {
			throw new IOException("The font forbids embedding a part of it");
		}
		return new Typeface(name, font);
	}

	/** The name that stands in files, free of marks. */
	public String name() {
		return this.name;
	}

	public TrueTypeFont font() {
		return this.font;
	}

	public boolean has(int codePoint) {
		return glyph(codePoint) != 0;
	}

	public int glyph(int codePoint) {
		return this.characters.getGlyphId(codePoint);
	}

	/** The width of a character as part of its size. */
	public double advance(int codePoint) {
		return this.metrics.getAdvanceWidth(glyph(codePoint)) * this.unit;
	}

	/** The shape of a character, 1 wide and high, upward from its baseline; empty for a space. */
	public Path2D outline(int codePoint) {
		try {
			GlyphData glyph = this.font.getGlyph().getGlyph(glyph(codePoint));
			GeneralPath path = (glyph == null) ? new GeneralPath() : glyph.getPath();
			path.transform(AffineTransform.getScaleInstance(this.unit, this.unit));
			return path;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

}
