package io.luoshi.report.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole paper, without regard to how it is shown. */
public record Paper(List<Paragraph> paragraphs) {

	public Paper {
		paragraphs = List.copyOf(paragraphs);
	}

	public Paper in(Punctuation punctuation) {
		return new Paper(this.paragraphs.stream().map((paragraph) -> paragraph.in(punctuation)).toList());
	}

	/** All characters, paragraphs joined by one line feed. */
	public String text() {
		return this.paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
	}

	/** Every number that the paper states. */
	public Stream<Piece> numbers() {
		return this.paragraphs.stream().flatMap((paragraph) -> paragraph.pieces().stream()).filter(Piece::isNumber);
	}

}
