package io.luoshi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.luoshi.check.rule.Fact;
import io.luoshi.check.rule.Part;
import io.luoshi.check.rule.Sentence;
import io.luoshi.check.rule.Spot;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.SpanState;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;

/** Cuts a paper into sentences, each up to its full stop. */
final class Sentences {

	private static final char FULL_STOP = '\u3002';

	private final Map<ReadingId, Fact> facts;

	private final List<Sentence> done = new ArrayList<>();

	private List<Part> begun = new ArrayList<>();

	private Sentences(Map<ReadingId, Fact> facts) {
		this.facts = facts;
	}

	static List<Sentence> of(Paper paper, Map<ReadingId, Fact> facts) {
		Sentences sentences = new Sentences(facts);
		for (Paragraph paragraph : paper.paragraphs()) {
			paragraph.pieces().forEach(sentences::take);
			sentences.close();
		}
		return List.copyOf(sentences.done);
	}

	private void take(Piece piece) {
		Span span = piece.span();
		if (span == null || !span.isNumber() || piece.source() == null) {
			takeWords(piece.text());
			return;
		}
		Spot spot = new Spot(piece.source().id(), span.position());
		List<Fact> stated = span.readings()
			.stream()
			.map((reading) -> this.facts.get(reading.id()))
			.filter(Objects::nonNull)
			.toList();
		if (span.state() == SpanState.UNCLASSIFIED) {
			this.begun.add(new Part.Open(spot, piece.text()));
		}
		else if (span.state() == SpanState.NOT_DATA) {
			this.begun.add(new Part.Aside(spot, piece.text(), String.valueOf(span.reason())));
		}
		else {
			this.begun.add(new Part.Mention(spot, piece.text(), stated));
		}
	}

	private void takeWords(String words) {
		int start = 0;
		for (int stop = words.indexOf(FULL_STOP); stop >= 0; stop = words.indexOf(FULL_STOP, start)) {
			this.begun.add(new Part.Words(words.substring(start, stop + 1)));
			close();
			start = stop + 1;
		}
		if (start < words.length()) {
			this.begun.add(new Part.Words(words.substring(start)));
		}
	}

	private void close() {
		if (!this.begun.isEmpty()) {
			this.done.add(new Sentence(this.begun));
			this.begun = new ArrayList<>();
		}
	}

}
