package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.luoshi.indicator.text.Texts;

/**
 * Writes the paper of a report on handling deliberation opinions from its outline and its texts: title, session
 * line, addressee, preamble, 一、 with one run-in paragraph an area, 二、 with a lead and the commitments, closing.
 */
public final class PaperComposer {

	private static final String FULL_STOP = "。";

	private final Outline outline;

	private final Texts texts;

	public PaperComposer(Outline outline, Texts texts) {
		this.outline = outline;
		this.texts = texts;
	}

	public Paper compose() {
		List<Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(part(Role.TITLE, "title", Face.BIAOSONG));
		paragraphs.add(part(Role.SESSION, "session", Face.KAITI));
		paragraphs.add(part(Role.ADDRESSEE, "addressee", Face.FANGSONG));
		paragraphs.add(part(Role.PREAMBLE, "preamble", Face.FANGSONG));
		paragraphs.add(heading(1, "first-heading"));
		this.outline.areas().forEach((area) -> paragraphs.add(area(area)));
		paragraphs.add(heading(2, "second-heading"));
		paragraphs.add(part(Role.LEAD, "lead", Face.FANGSONG));
		this.outline.commitments().forEach((commitment) -> paragraphs.add(commitment(commitment)));
		paragraphs.add(part(Role.CLOSING, "closing", Face.FANGSONG));
		return new Paper(paragraphs);
	}

	private Paragraph part(Role role, String part, Face face) {
		return Paragraph.of(role, this.outline.report())
			.add(this.texts.at("report", this.outline.report(), part), face)
			.done();
	}

	private Paragraph heading(int position, String part) {
		return Paragraph.of(Role.HEADING1, this.outline.report())
			.add(Numbering.heading(position), Face.HEITI)
			.add(this.texts.at("report", this.outline.report(), part), Face.HEITI)
			.done();
	}

	private Paragraph area(Outline.Area area) {
		Paragraph.Writer paragraph = Paragraph.of(Role.AREA, area.id())
			.add(Numbering.area(area.position()), Face.KAITI)
			.add(this.texts.at("area", area.id(), "heading"), Face.KAITI)
			.add(FULL_STOP, Face.KAITI);
		for (Outline.Item measure : area.measures()) {
			item(paragraph, "measure", measure);
		}
		return paragraph.done();
	}

	private Paragraph commitment(Outline.Item commitment) {
		return item(Paragraph.of(Role.COMMITMENT, commitment.id()), "commitment", commitment).done();
	}

	private Paragraph.Writer item(Paragraph.Writer paragraph, String kind, Outline.Item item) {
		UUID owner = item.id();
		return paragraph.add(Numbering.item(item.position()), Face.FANGSONG)
			.add(this.texts.at(kind, owner, "heading"), Face.FANGSONG)
			.add(FULL_STOP, Face.FANGSONG)
			.add(this.texts.at(kind, owner, "narrative"), Face.FANGSONG);
	}

}
