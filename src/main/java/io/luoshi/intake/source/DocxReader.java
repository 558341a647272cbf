package io.luoshi.intake.source;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import io.luoshi.core.RuleViolation;

/**
 * Reads the text of a DOCX (ISO/IEC 29500) part by part as a stream, so that a hostile file costs no more memory than
 * its text; an object model of the whole file would need many times that.
 */
final class DocxReader {

	private static final String RELATIONS = "_rels/.rels";

	private DocxReader() {
	}

	static String read(byte[] file) {
		try (ZipParts parts = new ZipParts(file)) {
			if (parts.hasMacros()) {
				throw RuleViolation.at("file", "intake.docx-macros");
			}
			String name = document(parts);
			byte[] document = parts.read(name);
			if (document == null || !name.startsWith("word/")) {
				throw RuleViolation.at("file", "intake.not-docx");
			}
			DocxNumbering numbering = new DocxNumbering();
			byte[] numbers = parts.read("word/numbering.xml");
			byte[] styles = parts.read("word/styles.xml");
			if (styles != null) {
				numbering.readStyles(new SafeXml(styles));
			}
			if (numbers != null) {
				numbering.readNumbering(new SafeXml(numbers));
			}
			return String.join("\n", new DocxBody(new SafeXml(document), numbering).read());
		}
		catch (RuleViolation refusal) {
			throw refusal;
		}
		// Unpackers and parsers stumble over hostile bytes in many ways
		catch (IOException | XMLStreamException | RuntimeException ex) {
			throw RuleViolation.at("file", "intake.docx-broken");
		}
	}

	/** The name of the part that the file itself calls its document. */
	private static String document(ZipParts parts) throws IOException, XMLStreamException {
		byte[] relations = parts.read(RELATIONS);
		if (relations == null) {
			return "";
		}
		SafeXml xml = new SafeXml(relations);
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			String type = (event == XMLStreamConstants.START_ELEMENT) ? xml.attribute("Type") : null;
			String target = (type != null && type.endsWith("/officeDocument")) ? xml.attribute("Target") : null;
			if (target != null) {
				return target.startsWith("/") ? target.substring(1) : target;
			}
		}
		return "";
	}

}
