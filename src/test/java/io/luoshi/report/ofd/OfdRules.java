package io.luoshi.report.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What GB/T 33190-2016 wants of a package: each file by {@code written.xsd}, and across files that identifiers are
 * unique, references lead somewhere, and objects say things that fit together.
 */
final class OfdRules {

	private static final Schema SCHEMA = schema();

	private static final String ROOT = "OFD.xml";

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private final Map<String, TrueTypeFont> fonts = new LinkedHashMap<>();

	private final Set<String> reached = new HashSet<>();

	private final Set<Integer> identifiers = new HashSet<>();

	private final List<String> told = new ArrayList<>();

	private OfdRules() {
	}

	static List<String> violations(byte[] ofd) throws IOException {
		OfdRules rules = new OfdRules();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				rules.tell(rules.files.put(entry.getName(), zip.readAllBytes()) != null, entry.getName() + " twice");
			}
		}
		rules.document(text(rules.read(ROOT), "DocRoot"));
		rules.files.keySet().forEach((name) -> rules.tell(!rules.reached.contains(name), "lost file " + name));
		return rules.told;
	}

	private void document(String location) throws IOException {
		Element document = read(location);
		String folder = location.substring(0, location.lastIndexOf('/') + 1);
		for (Element resources : elements(document, "PublicRes")) {
			resources(folder, folder + resources.getTextContent());
		}
		String box = text(document, "PhysicalBox");
		for (Element page : elements(document, "Page")) {
			identified(page);
			new OfdPageRules(this.fonts, box, this.told).check(read(folder + page.getAttribute("BaseLoc")));
		}
		for (String name : this.reached) {
			if (name.endsWith("Content.xml")) {
				elements(parse(name), "*").stream().filter((element) -> element.hasAttribute("ID")).forEach(this::identified);
			}
		}
		int most = this.identifiers.stream().mapToInt(Integer::intValue).max().orElse(0);
		tell(most > Integer.parseInt(text(document, "MaxUnitID")), "identifier beyond MaxUnitID " + most);
	}

	private void resources(String folder, String location) throws IOException {
		Element resources = read(location);
		for (Element font : elements(resources, "Font")) {
			identified(font);
			String file = folder + resources.getAttribute("BaseLoc") + "/" + text(font, "FontFile");
			this.reached.add(file);
			if (this.files.containsKey(file)) {
				this.fonts.put(font.getAttribute("ID"), new TTFParser(true).parse(new RandomAccessReadBuffer(this.files.get(file))));
			}
			else {
				this.told.add("no file " + file);
			}
		}
	}

	private void identified(Element element) {
		tell(!this.identifiers.add(Integer.valueOf(element.getAttribute("ID"))), "identifier twice " + element.getAttribute("ID"));
	}

	private Element read(String name) throws IOException {
		this.reached.add(name);
		Element root = parse(name);
		try {
			SCHEMA.newValidator().validate(new DOMSource(root.getOwnerDocument()));
		}
		catch (SAXException ex) {
			this.told.add(name + ": " + ex.getMessage());
		}
		return root;
	}

	private Element parse(String name) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			Document document = factory.newDocumentBuilder()
				.parse(new ByteArrayInputStream(Objects.requireNonNull(this.files.get(name), name)));
			return document.getDocumentElement();
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IOException(name, ex);
		}
	}

	private void tell(boolean broken, String what) {
		if (broken) {
			this.told.add(what);
		}
	}

	static List<Element> elements(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int index = 0; index < nodes.getLength(); index++) {
			elements.add((Element) nodes.item(index));
		}
		return elements;
	}

	static String text(Element parent, String name) {
		return elements(parent, name).get(0).getTextContent();
	}

	static double[] numbers(String list) {
		return Arrays.stream(list.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	private static Schema schema() {
		try {
			return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(OfdRules.class.getResource("/ofd/written.xsd"));
		}
		catch (SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
