package io.luoshi.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import io.luoshi.core.RuleViolation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XML part for what it must not hold: a document type, bottomless nesting, macros, links that are fetched. */
final class OfficeXml extends DefaultHandler {

	private static final String FIELD = "file";

	private static final int DEEPEST = 200;

	private int depth;

	private OfficeXml() {
	}

	/** @throws RuleViolation when the part is broken or holds what it must not */
	static void requireSound(byte[] part) {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(part)), new OfficeXml());
		}
		catch (SAXException | IOException ex) {
			throw RuleViolation.at(FIELD, "template.unsafe");
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("The platform's parser knows these features", ex);
		}
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		this.depth++;
		if (this.depth > DEEPEST) {
			throw RuleViolation.at(FIELD, "template.unsafe");
		}
		String type = String.valueOf(attributes.getValue("ContentType"));
		if (type.contains("macroEnabled") || type.contains("vbaProject")) {
			throw RuleViolation.at(FIELD, "template.programs");
		}
		if (name.equals("Relationship") && "External".equals(attributes.getValue("TargetMode"))
				&& !String.valueOf(attributes.getValue("Type")).endsWith("/hyperlink")) {
			throw RuleViolation.at(FIELD, "template.external", String.valueOf(attributes.getValue("Target")));
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		this.depth--;
	}

	@Override
	public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
		throw new SAXException("Nothing is fetched");
	}

}
