package io.luoshi.report.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.luoshi.report.OfficePackage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Word wants of a document beyond its schema; some of it the standard says in words only. */
final class WordRules {

	private static final String STYLES = "word/styles.xml";

	/** Columns that Word allows in a table. */
	private static final int COLUMNS = 63;

	/** Characters that Word allows in the name and the tag of a content control. */
	private static final int CONTROL_NAME = 64;

	private final OfficePackage document;

	private final List<String> told = new ArrayList<>();

	private WordRules(OfficePackage document) {
		this.document = document;
	}

	static List<String> violations(OfficePackage document) {
		WordRules rules = new WordRules(document);
		rules.styles();
		for (String part : document.names()) {
			if (part.startsWith("word/") && part.endsWith(".xml")) {
				rules.text(part);
				rules.tables(part);
			}
		}
		rules.identities();
		rules.sections();
		return rules.told;
	}

	private void styles() {
		Map<String, String> kinds = new HashMap<>();
		Set<String> names = new HashSet<>();
		Set<String> defaults = new HashSet<>();
		for (Element style : this.document.elements(STYLES, "style")) {
			String kind = attribute(style, "type");
			tell(kinds.put(attribute(style, "styleId"), kind) != null, "style twice " + attribute(style, "styleId"));
			tell(!names.add(kind + attribute(child(style, "name"), "val")), "style name twice " + attribute(style, "styleId"));
			tell("1".equals(attribute(style, "default")) && !defaults.add(kind), "two defaults of " + kind);
		}
		Map<String, String> wanted = Map.of("pStyle", "paragraph", "rStyle", "character", "tblStyle", "table");
		for (String part : this.document.names()) {
			wanted.forEach((element, kind) -> this.document.elements(part, element)
				.forEach((use) -> tell(!kind.equals(kinds.get(attribute(use, "val"))), part + " no style " + attribute(use, "val"))));
		}
		for (String link : List.of("basedOn", "next", "link")) {
			this.document.elements(STYLES, link)
				.forEach((to) -> tell(!kinds.containsKey(attribute(to, "val")), link + " no style " + attribute(to, "val")));
		}
	}

	private void text(String part) {
		for (Element text : this.document.elements(part, "t")) {
			String value = text.getTextContent();
			tell(!value.equals(value.strip()) && !text.hasAttribute("xml:space"), part + " loses a space of " + value);
		}
		int open = 0;
		for (Element field : this.document.elements(part, "fldChar")) {
			String kind = attribute(field, "fldCharType");
			open += kind.equals("begin") ? 1 : kind.equals("end") ? -1 : 0;
			tell(open < 0, part + " ends no field");
		}
		tell(open != 0, part + " leaves a field open");
	}

	private void tables(String part) {
		for (Element cell : this.document.elements(part, "tc")) {
			tell(cell.getLastChild() == null || !"p".equals(cell.getLastChild().getLocalName()), part + " cell without a last p");
		}
		for (Element table : this.document.elements(part, "tbl")) {
			Set<Integer> merged = new HashSet<>();
			int columns = children(child(table, "tblGrid"), "gridCol").size();
			for (Element row : children(table, "tr")) {
				List<Element> cells = children(row, "tc");
				tell(cells.isEmpty() || cells.size() > columns || columns > COLUMNS, part + " row of " + cells.size());
				for (int column = 0; column < cells.size(); column++) {
					Element merge = child(child(cells.get(column), "tcPr"), "vMerge");
					String kind = (merge != null) ? attribute(merge, "val") : "";
					tell(kind.equals("continue") && !merged.contains(column), part + " goes on with no cell");
					boolean on = kind.isEmpty() ? merged.remove(column) : merged.add(column);
					tell(on && kind.equals("continue"), part + " goes on anew");
				}
			}
			Node next = table.getNextSibling();
			tell(next != null && "tbl".equals(next.getLocalName()), part + " tables that would become one");
		}
	}

	private void identities() {
		for (String kind : List.of("sdtPr", "bookmarkStart", "docPr", "comment")) {
			Set<String> ids = new HashSet<>();
			for (String part : this.document.names()) {
				for (Element element : this.document.elements(part, kind)) {
					Element property = child(element, "id");
					String id = kind.equals("docPr") ? element.getAttribute("id")
							: kind.equals("sdtPr") ? (property != null) ? attribute(property, "val") : ""
							: attribute(element, "id");
					tell(!id.isEmpty() && !ids.add(id), part + " " + kind + " id twice " + id);
					tell(!id.isEmpty() && !id.matches("-?\\d{1,10}"), part + " " + kind + " id is no number " + id);
				}
			}
		}
		for (String name : List.of("alias", "tag")) {
			this.document.elements("word/document.xml", name)
				.forEach((element) -> tell(attribute(element, "val").length() > CONTROL_NAME, name + " too long"));
		}
	}

	private void sections() {
		Element body = this.document.elements("word/document.xml", "body").get(0);
		List<Element> children = children(body, "*");
		tell(!"sectPr".equals(children.get(children.size() - 1).getLocalName()), "the last section is not last");
		for (Element section : this.document.elements("word/document.xml", "sectPr")) {
			for (String kind : List.of("headerReference", "footerReference")) {
				Set<String> types = new HashSet<>();
				children(section, kind).forEach((to) -> tell(!types.add(attribute(to, "type")), kind + " twice"));
			}
		}
		for (String part : this.document.names()) {
			for (String story : List.of("hdr", "ftr")) {
				this.document.elements(part, story).forEach((root) -> tell(children(root, "p").isEmpty(), part + " without p"));
			}
		}
	}

	private void tell(boolean broken, String what) {
		if (broken) {
			this.told.add(what);
		}
	}

	private static String attribute(Element element, String name) {
		return element.getAttributeNS(element.getNamespaceURI(), name);
	}

	private static Element child(Element parent, String name) {
		List<Element> found = (parent != null) ? children(parent, name) : List.of();
		return found.isEmpty() ? null : found.get(0);
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && (name.equals("*") || name.equals(element.getLocalName()))) {
				found.add(element);
			}
		}
		return found;
	}

}
