package io.luoshi.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.core.RuleViolation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF that has one; a scanned page has none and nothing is guessed from its picture. */
final class PdfReader {

	private PdfReader() {
	}

	static String read(byte[] file) {
		new PdfGuard(file).check();
		try (PDDocument document = Loader.loadPDF(file)) {
			if (document.isEncrypted()) {
				throw RuleViolation.at("file", "intake.pdf-encrypted");
			}
			if (document.getNumberOfPages() > SourceLimits.PAGES) {
				throw RuleViolation.at("file", "intake.pages", SourceLimits.PAGES, document.getNumberOfPages());
			}
			return String.join("\n", new PdfParagraphs(lines(document)).read());
		}
		catch (InvalidPasswordException ex) {
			throw RuleViolation.at("file", "intake.pdf-encrypted");
		}
		catch (RuleViolation refusal) {
			throw refusal;
		}
		// Parsers stumble over hostile bytes in many ways
		catch (IOException | RuntimeException ex) {
			throw RuleViolation.at("file", "intake.pdf-broken");
		}
	}

	private static List<PdfLine> lines(PDDocument document) throws IOException {
		List<PdfLine> lines = new ArrayList<>();
		PdfLines reader = new PdfLines();
		int characters = 0;
		for (int page = 1; page <= document.getNumberOfPages(); page++) {
			List<PdfLine> found = reader.read(document, page);
			if (found.isEmpty() && hasPicture(document.getPage(page - 1))) {
				throw RuleViolation.at("file", "intake.pdf-scanned", page);
			}
			characters += found.stream().mapToInt((line) -> line.text().length()).sum();
			if (characters > SourceLimits.CHARACTERS) {
				throw RuleViolation.at("file", "intake.characters", SourceLimits.CHARACTERS);
			}
			lines.addAll(found);
		}
		return lines;
	}

	private static boolean hasPicture(PDPage page) {
		PDResources resources = page.getResources();
		if (resources == null) {
			return false;
		}
		for (COSName name : resources.getXObjectNames()) {
			if (resources.isImageXObject(name)) {
				return true;
			}
		}
		return false;
	}

}
