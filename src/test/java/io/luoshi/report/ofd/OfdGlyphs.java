package io.luoshi.report.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.report.layout.Glyph;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Finds the characters of an OFD package with their places, as an independent reader of the format reads it. */
final class OfdGlyphs {

	private static final double POINT = 25.4 / 72;

	/** Of the upright sheet. */
	private static final double HEIGHT = 297;

	private final OFDReader reader;

	private final Map<String, TrueTypeFont> fonts = new HashMap<>();

	private final List<Glyph> glyphs = new ArrayList<>();

	private OfdGlyphs(OFDReader reader) {
		this.reader = reader;
	}

	static List<Glyph> of(byte[] ofd) throws IOException {
		try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
			OfdGlyphs glyphs = new OfdGlyphs(reader);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				for (TextObject text : new ContentExtractor(reader).getPageTextObject(page)) {
					glyphs.add(page, text);
				}
			}
			return glyphs.glyphs;
		}
	}

	private void add(int page, TextObject text) throws IOException {
		CT_Font font = this.reader.getResMgt().getFont(text.getFont().toString());
		TrueTypeFont file = file(font);
		for (TextCode code : text.getTextCodes()) {
			boolean turned = text.getCTM() != null;
			double x = turned ? text.getBoundary().getTopLeftY() + turned(text, code).getY()
					: text.getBoundary().getTopLeftX() + code.getX();
			double baseline = turned ? HEIGHT - text.getBoundary().getTopLeftX() - turned(text, code).getX()
					: text.getBoundary().getTopLeftY() + code.getY();
			List<Double> deltas = deltas(code);
			int index = 0;
			for (int character : code.getContent().codePoints().toArray()) {
				if (!Character.isSpaceChar(character)) {
					int glyph = file.getUnicodeCmapLookup().getGlyphId(character);
					double advance = (glyph == 0) ? 1 : file.getAdvanceWidth(glyph) / 1000.0;
					this.glyphs.add(new Glyph(page, Character.toString(character), x, advance * text.getSize(), baseline,
							text.getSize() / POINT, font.getFontName()));
				}
				x += (index < deltas.size()) ? deltas.get(index) : 0;
				index++;
			}
		}
	}

	/** Where in the boundary of a text object its characters begin. */
	private static Point2D turned(TextObject text, TextCode code) {
		return new AffineTransform(text.getCTM().expectArr(6)).transform(new Point2D.Double(code.getX(), code.getY()), null);
	}

	private TrueTypeFont file(CT_Font font) throws IOException {
		String name = font.getFontFile().toString();
		if (!this.fonts.containsKey(name)) {
			byte[] file = Files.readAllBytes(this.reader.getResourceLocator().getFile(name));
			this.fonts.put(name, new TTFParser(true).parse(new RandomAccessReadBuffer(file)));
		}
		return this.fonts.get(name);
	}

	/** {@code g 3 5.5} stands for 5.5 three times. */
	static List<Double> deltas(TextCode code) {
		return deltas((code.attribute("DeltaX") != null) ? code.attributeValue("DeltaX") : "");
	}

	static List<Double> deltas(String written) {
		List<Double> deltas = new ArrayList<>();
		if (written.isEmpty()) {
			return deltas;
		}
		String[] parts = written.split(" ");
		for (int index = 0; index < parts.length; index++) {
			int times = 1;
			if (parts[index].equals("g")) {
				times = Integer.parseInt(parts[index + 1]);
				index += 2;
			}
			for (int time = 0; time < times; time++) {
				deltas.add(Double.valueOf(parts[index]));
			}
		}
		return deltas;
	}

}
