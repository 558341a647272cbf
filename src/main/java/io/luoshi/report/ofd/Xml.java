package io.luoshi.report.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one file of the package in the name space of GB/T 33190-2016 clause 7.1. */
final class Xml {

	private static final String NAMESPACE = "http://www.ofdspec.org/2016";

	private static final String PREFIX = "ofd";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final XMLStreamWriter writer;

	private Xml(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/** @param attributes names and values in turn */
	static Xml begin(OutputStream out, String root, String... attributes) throws IOException {
		try {
			XMLStreamWriter writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			writer.writeStartElement(PREFIX, root, NAMESPACE);
			writer.writeNamespace(PREFIX, NAMESPACE);
			Xml xml = new Xml(writer);
			xml.with(attributes);
			return xml;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/** Opens an element; {@code attributes} are names and values in turn. */
	Xml open(String name, String... attributes) throws IOException {
		try {
			this.writer.writeStartElement(PREFIX, name, NAMESPACE);
			with(attributes);
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	Xml close() throws IOException {
		try {
			this.writer.writeEndElement();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/** An element that holds only text. */
	Xml element(String name, String text, String... attributes) throws IOException {
		open(name, attributes);
		try {
			this.writer.writeCharacters(text);
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
		return close();
	}

	/** Ends the file, not the stream it stands in. */
	void end() throws IOException {
		try {
			this.writer.writeEndDocument();
			this.writer.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/** Writes attributes of the element just opened; {@code attributes} are names and values in turn. */
	void with(String... attributes) throws IOException {
		try {
			for (int index = 0; index < attributes.length; index += 2) {
				this.writer.writeAttribute(attributes[index], attributes[index + 1]);
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

}
