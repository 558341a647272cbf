package io.luoshi.intake.source;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A paragraph while it is read. */
final class DocxParagraph {

	private final StringBuilder text = new StringBuilder();

	private final List<String> boxes = new ArrayList<>();

	private final String carried;

	private boolean inProperties;

	private boolean markDeleted;

	private @Nullable String style;

	private @Nullable String number;

	private @Nullable Integer level;

	private String marker = "";

	/** @param carried what the paragraph before left because its mark was deleted */
	DocxParagraph(String carried) {
		this.carried = carried;
	}

	void property(String name, SafeXml xml) {
		switch (name) {
			case "pPr" -> this.inProperties = true;
			case "pStyle" -> this.style = xml.attribute("val");
			case "numId" -> this.number = xml.attribute("val");
			case "ilvl" -> this.level = xml.number("val", 0);
			default -> {
			}
		}
	}

	void endProperties(DocxNumbering numbering) {
		this.inProperties = false;
		this.marker = numbering.next(this.style, this.number, this.level);
	}

	boolean isInProperties() {
		return this.inProperties;
	}

	void deleteMark() {
		this.markDeleted = true;
	}

	boolean isMarkDeleted() {
		return this.markDeleted;
	}

	void append(String more) {
		this.text.append(more);
	}

	/** Takes the lines of a text box that is anchored in it. */
	void anchor(List<String> lines) {
		this.boxes.addAll(lines);
	}

	List<String> boxes() {
		return this.boxes;
	}

	String line() {
		boolean marked = this.carried.isEmpty() && !this.text.toString().isBlank();
		return this.carried + (marked ? this.marker : "") + this.text;
	}

}
