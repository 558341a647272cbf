package io.luoshi.intake.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets text as an office prints it: 28 characters a line, 22 lines a page, paragraphs indented, pages numbered. */
final class Pdf implements AutoCloseable {

	private static final float PITCH = 15.79f;

	private static final float LEFT = 79.4f;

	private static final int PER_LINE = 28;

	private static final int PER_PAGE = 22;

	private static final String NOT_FIRST = "。，、；：？！,;:)）”》%";

	final PDDocument document = new PDDocument();

	private final PDType0Font font;

	Pdf() {
		try (InputStream stream = Files.newInputStream(Path.of("src/main/resources/fonts/ReportFangSong.ttf"))) {
			this.font = PDType0Font.load(this.document, stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lines beginning with > are centred, those beginning with < stand flush left, others are indented. */
	Pdf set(String text) throws IOException {
		List<String> lines = new ArrayList<>();
		text.lines().forEach((paragraph) -> breakLines(paragraph, lines));
		for (int from = 0; from < lines.size(); from += PER_PAGE) {
			page(lines.subList(from, Math.min(lines.size(), from + PER_PAGE)));
		}
		return this;
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.document.save(bytes);
		return bytes.toByteArray();
	}

	byte[] lockedBytes(String password) throws IOException {
		this.document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
		return bytes();
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

	private static void breakLines(String paragraph, List<String> lines) {
		if (paragraph.startsWith(">")) {
			lines.add("　".repeat((PER_LINE - paragraph.length()) / 2) + paragraph.substring(1));
			return;
		}
		String rest = paragraph.startsWith("<") ? paragraph.substring(1) : "　　" + paragraph;
		while (rest.length() > PER_LINE) {
			int end = (NOT_FIRST.indexOf(rest.charAt(PER_LINE)) >= 0) ? PER_LINE - 1 : PER_LINE;
			lines.add(rest.substring(0, end));
			rest = rest.substring(end);
		}
		lines.add(rest);
	}

	private void page(List<String> lines) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		this.document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(this.document, page)) {
			float y = 720;
			for (String line : lines) {
				int indent = line.length() - line.stripLeading().length();
				show(content, LEFT + indent * PITCH, y, line.substring(indent));
				y -= 29;
			}
			show(content, 450, 60, "— " + this.document.getNumberOfPages() + " —");
		}
	}

	/** Each character on its own place of the grid, as justified Chinese is set. */
	private void show(PDPageContentStream content, float x, float y, String line) throws IOException {
		content.beginText();
		content.setFont(this.font, 16);
		float at = x;
		content.newLineAtOffset(at, y);
		for (int index = 0; index < line.length(); index++) {
			content.showText(line.substring(index, index + 1));
			content.newLineAtOffset(PITCH, 0);
		}
		content.endText();
	}

}
