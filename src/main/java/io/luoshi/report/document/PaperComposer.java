package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.indicator.text.Texts;
import org.jspecify.annotations.Nullable;

/** Writes a paper from its passages and the texts of the records that these name. Numbers follow from the order. */
public final class PaperComposer {

	private final Texts texts;

	private final Counter counter = new Counter();

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private Paragraph.@Nullable Writer open;

	public PaperComposer(Texts texts) {
		this.texts = texts;
	}

	/** @param tail what was received after the last paragraph, empty for most */
	public Paper compose(List<Passage> passages, String tail) {
		passages.forEach(this::write);
		close();
		return new Paper(this.paragraphs, tail);
	}

	private void write(Passage passage) {
		Paragraph.Writer paragraph = (passage.runIn() && this.open != null) ? this.open : begin(passage);
		Face face = headingFace(passage);
		if (passage.marker() != null) {
			int ordinal = this.counter.next(passage.marker(), passage.ordinal());
			paragraph.add(passage.marker().write(ordinal), face);
		}
		add(paragraph, passage, passage.heading(), face);
		paragraph.add(passage.joint(), face);
		add(paragraph, passage, passage.body(), bodyFace(passage.role()));
	}

	private void add(Paragraph.Writer paragraph, Passage passage, @Nullable String part, Face face) {
		if (part != null) {
			paragraph.add(this.texts.at(passage.ownerKind(), passage.owner(), part), face);
		}
	}

	private Paragraph.Writer begin(Passage passage) {
		close();
		Paragraph.Writer paragraph = Paragraph.of(passage.role(), passage.owner(), passage.gap());
		this.open = paragraph;
		return paragraph;
	}

	private void close() {
		if (this.open != null) {
			this.paragraphs.add(this.open.done());
			this.open = null;
		}
	}

	private static Face headingFace(Passage passage) {
		return switch (passage.role()) {
			case HEADING1 -> Face.HEITI;
			case AREA -> Face.KAITI;
			default -> bodyFace(passage.role());
		};
	}

	private static Face bodyFace(Role role) {
		return switch (role) {
			case TITLE -> Face.BIAOSONG;
			case SESSION -> Face.KAITI;
			default -> Face.FANGSONG;
		};
	}

}
