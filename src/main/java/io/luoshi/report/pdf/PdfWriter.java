package io.luoshi.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes set pages as PDF/A-2u: fonts subset and embedded, every character with its Unicode value, tagged headings,
 * paragraphs and tables, language zh-CN. Equal pages and imprint give equal bytes. Opens no file and no connection.
 */
public final class PdfWriter {

	public void write(List<Page> pages, Imprint imprint, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			Description.of(imprint).describe(document);
			Structure structure = new Structure(document);
			Fonts fonts = new Fonts(document);
			for (Page page : pages) {
				PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
				document.addPage(sheet);
				try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
					new PagePainter(page, content, fonts, structure.on(sheet)).paint();
				}
			}
			structure.finish();
			document.save(out);
		}
	}

	/** The fonts of one document. */
	static final class Fonts {

		private final PDDocument document;

		private final Map<Typeface, PDType0Font> embedded = new IdentityHashMap<>();

		private Fonts(PDDocument document) {
			this.document = document;
		}

		PDType0Font of(Typeface typeface) throws IOException {
			PDType0Font font = this.embedded.get(typeface);
			if (font == null) {
				font = PDType0Font.load(this.document, typeface.font(), true);
				this.embedded.put(typeface, font);
			}
			return font;
		}

	}

}
