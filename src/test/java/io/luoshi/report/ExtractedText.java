package io.luoshi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** The characters of a paper as other programs read them out of its files, without blanks and page numbers. */
public final class ExtractedText {

	private ExtractedText() {
	}

	public static String pdf(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			PDFTextStripper stripper = new PDFTextStripper();
			StringBuilder text = new StringBuilder();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				text.append(withoutFolio(stripper.getText(document), page));
			}
			return text.toString();
		}
	}

	public static String ofd(byte[] file) throws IOException {
		try (OFDReader reader = new OFDReader(new ByteArrayInputStream(file))) {
			StringBuilder text = new StringBuilder();
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				text.append(withoutFolio(String.join("", new ContentExtractor(reader).getPageContent(page)), page));
			}
			return text.toString();
		}
	}

	public static String docx(byte[] file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			return withoutBlanks(document.getBodyElements().stream().map(ExtractedText::text).collect(Collectors.joining()));
		}
	}

	public static String withoutBlanks(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}

	private static String text(IBodyElement element) {
		return (element instanceof XWPFTable table) ? table.getText()
				: (element instanceof XWPFParagraph paragraph) ? paragraph.getText() : "";
	}

	private static String withoutFolio(String text, int page) {
		return withoutBlanks(text).replaceFirst("—" + page + "—$", "");
	}

}
