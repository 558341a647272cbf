package io.luoshi.report.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.layout.Glyph;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds the characters of a PDF with their places, in the order of its content. */
public final class PdfGlyphs extends PDFTextStripper {

	private static final double MILLIMETRE = 25.4 / 72;

	private final List<Glyph> glyphs = new ArrayList<>();

	private PdfGlyphs() {
	}

	public static List<Glyph> of(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PdfGlyphs glyphs = new PdfGlyphs();
			glyphs.writeText(document, new StringWriter());
			return glyphs.glyphs;
		}
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		if (!text.getUnicode().isBlank()) {
			double size = text.getTextMatrix().getScalingFactorY();
			this.glyphs.add(new Glyph(getCurrentPageNo(), text.getUnicode(), text.getXDirAdj() * MILLIMETRE,
					size * width(text) * MILLIMETRE, text.getYDirAdj() * MILLIMETRE, size, text.getFont().getName()));
		}
	}

	/** The glyph's own width as part of its size. */
	private static double width(TextPosition text) {
		try {
			return text.getFont().getWidth(text.getCharacterCodes()[0]) / 1000.0;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
