package io.luoshi.intake.source;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.luoshi.core.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Walks through an XML part. A part with a document type is refused; no entity is expanded, nothing is fetched. */
final class SafeXml {

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader reader;

	SafeXml(byte[] part) throws XMLStreamException {
		this.reader = FACTORY.createXMLStreamReader(characters(part));
	}

	/** The next event, a constant of {@link XMLStreamConstants}; the last is the end of the document. */
	int next() throws XMLStreamException {
		int event = this.reader.next();
		if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
			throw RuleViolation.at("file", "intake.docx-doctype");
		}
		if (Thread.currentThread().isInterrupted()) {
			throw new XMLStreamException("interrupted");
		}
		return event;
	}

	String name() {
		return this.reader.getLocalName();
	}

	String text() {
		return this.reader.getText();
	}

	/** The attribute of that local name, whatever its namespace. */
	@Nullable String attribute(String name) {
		for (int index = 0; index < this.reader.getAttributeCount(); index++) {
			if (this.reader.getAttributeLocalName(index).equals(name)) {
				return this.reader.getAttributeValue(index);
			}
		}
		return null;
	}

	/** The attribute as a whole number; {@code otherwise} when it is missing or none. */
	int number(String name, int otherwise) {
		String value = attribute(name);
		return (value != null && value.matches("-?\\d{1,9}")) ? Integer.parseInt(value) : otherwise;
	}

	/** Goes to the end of the element that has just begun. */
	void skip() throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
		}
	}

	/** Parts of office files are in UTF-8 or UTF-16 (ISO/IEC 29500-2); they cannot claim anything else here. */
	private static Reader characters(byte[] part) {
		int first = (part.length > 2) ? (part[0] & 0xff) << 8 | part[1] & 0xff : 0;
		boolean wide = first == 0xfeff || first == 0xfffe;
		int from = (first == 0xefbb && (part[2] & 0xff) == 0xbf) ? 3 : 0;
		Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
		return new InputStreamReader(new ByteArrayInputStream(part, from, part.length - from), charset.newDecoder());
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

}
