package io.luoshi.intake.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import io.luoshi.core.RuleViolation;

/**
 * The text of a document part: a line for each paragraph that is not empty, a line for each row of a table with tabs
 * between cells. Insertions under revision count, deletions do not.
 */
final class DocxBody {

	/** A table of contents is made from the headings and says them once more. */
	private static final String CONTENTS = "Table of Contents";

	private final SafeXml xml;

	private final DocxNumbering numbering;

	private final DocxPlaces places = new DocxPlaces();

	private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();

	private String carried = "";

	private boolean inText;

	private boolean skipsContent;

	private int characters;

	DocxBody(SafeXml xml, DocxNumbering numbering) {
		this.xml = xml;
		this.numbering = numbering;
	}

	List<String> read() throws XMLStreamException {
		for (int event = this.xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = this.xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				begin(this.xml.name());
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				end(this.xml.name());
			}
			else if (this.inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
				write(this.xml.text());
			}
		}
		if (!this.carried.isBlank()) {
			this.places.add(this.carried);
		}
		return this.places.close();
	}

	/** Elements whose names end in Change hold what was before a revision; a fallback says the same once more. */
	private void begin(String name) throws XMLStreamException {
		if (name.endsWith("Change")) {
			this.xml.skip();
			return;
		}
		switch (name) {
			case "p" -> beginParagraph();
			case "t" -> this.inText = true;
			case "tab", "ptab" -> write("\t");
			case "cr" -> write("\n");
			case "br" -> write((this.xml.attribute("type") == null) ? "\n" : "");
			case "noBreakHyphen" -> write("-");
			case "tr" -> this.places.beginRow();
			case "trPr" -> this.places.setInRowProperties(true);
			case "tc", "txbxContent" -> this.places.open();
			case "del" -> delete();
			case "moveFrom", "Fallback" -> this.xml.skip();
			case "showingPlcHdr" -> this.skipsContent = true;
			case "docPartGallery" -> this.skipsContent |= CONTENTS.equals(this.xml.attribute("val"));
			case "sdtContent" -> skipGenerated();
			default -> property(name);
		}
	}

	private void end(String name) {
		switch (name) {
			case "p" -> endParagraph();
			case "t" -> this.inText = false;
			case "pPr" -> endProperties();
			case "trPr" -> this.places.setInRowProperties(false);
			case "tc" -> this.places.endCell();
			case "tr" -> this.places.endRow();
			case "txbxContent" -> endTextBox();
			default -> {
			}
		}
	}

	private void property(String name) {
		DocxParagraph paragraph = this.paragraphs.peek();
		if (paragraph != null) {
			paragraph.property(name, this.xml);
		}
	}

	/** Inside properties the element says that the paragraph's mark or the row is deleted; elsewhere it holds text. */
	private void delete() throws XMLStreamException {
		DocxParagraph paragraph = this.paragraphs.peek();
		if (paragraph != null && paragraph.isInProperties()) {
			paragraph.deleteMark();
		}
		else {
			this.places.deleteRow();
		}
		this.xml.skip();
	}

	private void skipGenerated() throws XMLStreamException {
		if (this.skipsContent) {
			this.skipsContent = false;
			this.xml.skip();
		}
	}

	private void beginParagraph() {
		this.paragraphs.push(new DocxParagraph(this.carried));
		this.carried = "";
	}

	private void endProperties() {
		DocxParagraph paragraph = this.paragraphs.peek();
		if (paragraph != null) {
			paragraph.endProperties(this.numbering);
		}
	}

	private void endParagraph() {
		DocxParagraph paragraph = this.paragraphs.pop();
		String line = paragraph.line();
		if (paragraph.isMarkDeleted()) {
			this.carried = line;
		}
		else if (!line.isBlank()) {
			this.places.add(line);
		}
		this.places.addAll(paragraph.boxes());
	}

	private void endTextBox() {
		List<String> lines = this.places.close();
		DocxParagraph around = this.paragraphs.peek();
		if (around != null) {
			around.anchor(lines);
		}
	}

	private void write(String text) {
		DocxParagraph paragraph = this.paragraphs.peek();
		if (paragraph == null || paragraph.isInProperties()) {
			return;
		}
		paragraph.append(text);
		this.characters += text.length();
		if (this.characters > SourceLimits.CHARACTERS) {
			throw RuleViolation.at("file", "intake.characters", SourceLimits.CHARACTERS);
		}
	}

}
