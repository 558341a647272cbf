package io.luoshi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What an Office file must be as a package (ECMA-376 part 2), and each of its parts by its schema. Whatever is broken
 * here, Word and Excel call the file's content unreadable.
 */
public final class OfficePackage {

	private static final String TYPES = "[Content_Types].xml";

	private static final String CORE = "docProps/core.xml";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final Map<String, Document> read = new LinkedHashMap<>();

	private final List<String> violations = new ArrayList<>();

	private OfficePackage() {
	}

	public static OfficePackage of(byte[] file) throws IOException {
		OfficePackage found = new OfficePackage();
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
				if (found.parts.keySet().stream().anyMatch(entry.getName()::equalsIgnoreCase)) {
					found.violations.add(entry.getName() + " twice");
				}
				found.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
		for (Map.Entry<String, byte[]> part : found.parts.entrySet()) {
			found.read.put(part.getKey(), parse(part.getValue()));
		}
		return found;
	}

	/** Everything that is wrong with the package and its parts, but for what only one kind of document knows. */
	public List<String> violations() throws IOException {
		List<String> told = new ArrayList<>(this.violations);
		for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
			if (!part.getKey().equals(TYPES) && !part.getKey().equals(CORE)) {
				OfficeSchemas.violations(part.getValue()).forEach((broken) -> told.add(part.getKey() + ":" + broken));
			}
		}
		contentTypes(told);
		relations(told);
		Set<String> said = new TreeSet<>();
		for (Element property : elements(CORE, "*")) {
			if (!said.add(property.getNodeName())) {
				told.add(CORE + ": " + property.getNodeName() + " twice");
			}
		}
		return told;
	}

	/** The elements of a part with that local name, in their order; none when there is no such part. */
	public List<Element> elements(String part, String name) {
		Document document = this.read.get(part);
		return (document != null) ? elements(document.getElementsByTagNameNS("*", name)) : List.of();
	}

	public Set<String> names() {
		return this.parts.keySet();
	}

	static List<Element> elements(NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		for (int index = 0; index < nodes.getLength(); index++) {
			if (nodes.item(index) instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

	private void contentTypes(List<String> told) {
		Set<String> extensions = new TreeSet<>();
		elements(TYPES, "Default").forEach((type) -> extensions.add(type.getAttribute("Extension").toLowerCase(Locale.ROOT)));
		Set<String> overridden = new TreeSet<>();
		for (Element type : elements(TYPES, "Override")) {
			String name = type.getAttribute("PartName").substring(1);
			if (!overridden.add(name) || !this.parts.containsKey(name)) {
				told.add(TYPES + ": twice or for nothing " + name);
			}
		}
		for (String name : this.parts.keySet()) {
			String extension = name.substring(name.lastIndexOf('.') + 1);
			boolean plain = name.endsWith(".rels") || name.equals(TYPES);
			if (!overridden.contains(name) && !(plain && extensions.contains(extension))) {
				told.add(TYPES + ": no type of " + name);
			}
		}
	}

	/** Every relationship leads to a part, every part is led to, and every reference in a part is a relationship of it. */
	private void relations(List<String> told) {
		Set<String> reached = new TreeSet<>(Set.of(TYPES));
		for (String name : this.parts.keySet()) {
			if (name.endsWith(".rels")) {
				reached.add(name);
				relations(name, reached, told);
			}
		}
		this.parts.keySet().stream().filter((name) -> !reached.contains(name)).forEach((name) -> told.add("lost part " + name));
	}

	private void relations(String name, Set<String> reached, List<String> told) {
		String owner = name.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
		Set<String> ids = new TreeSet<>();
		for (Element relation : elements(name, "Relationship")) {
			String target = URI.create("/" + owner).resolve(relation.getAttribute("Target")).getPath().substring(1);
			if (!ids.add(relation.getAttribute("Id")) || !this.parts.containsKey(target)) {
				told.add(name + ": twice or to nothing " + relation.getAttribute("Id") + " " + target);
			}
			reached.add(target);
		}
		for (Element element : elements(owner, "*")) {
			for (int index = 0; index < element.getAttributes().getLength(); index++) {
				Node attribute = element.getAttributes().item(index);
				if (RELATIONS.equals(attribute.getNamespaceURI()) && !ids.contains(attribute.getNodeValue())) {
					told.add(owner + ": no relationship " + attribute.getNodeValue());
				}
			}
		}
	}

	private static Document parse(byte[] part) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IOException(ex);
		}
	}

}
