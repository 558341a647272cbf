package io.luoshi.indicator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Quantity;

/** A bound text as it reads now. */
public record ReadableText(BoundTextId id, Place place, int version, List<Span> spans) {

	public String text() {
		return this.spans.stream().map(Span::text).collect(Collectors.joining());
	}

	/** The sentences that state the reading, as they would stand with another figure. */
	public List<List<Span>> sentencesRestating(ReadingId reading, Quantity quantity) {
		ReadableText restated = new ReadableText(this.id, this.place, this.version, this.spans.stream()
			.map((span) -> span.states(reading) ? span.restating(quantity) : span)
			.toList());
		return restated.sentences((span) -> span.states(reading));
	}

	/** The sentences, each up to its full stop, that hold a span of the kind looked for. */
	public List<List<Span>> sentences(Predicate<Span> lookedFor) {
		List<List<Span>> sentences = new ArrayList<>();
		List<Span> sentence = new ArrayList<>();
		for (Span span : this.spans) {
			int start = 0;
			for (int stop = endOfSentence(span, 0); stop > 0; stop = endOfSentence(span, start)) {
				sentence.add(span.clipped(start, stop));
				sentences.add(sentence);
				sentence = new ArrayList<>();
				start = stop;
			}
			if (start < span.text().length()) {
				sentence.add(span.clipped(start, span.text().length()));
			}
		}
		sentences.add(sentence);
		return sentences.stream().filter((spans) -> spans.stream().anyMatch(lookedFor)).toList();
	}

	/** Just behind the next full stop of a literal, or 0. */
	private static int endOfSentence(Span span, int from) {
		return span.isNumber() ? 0 : span.text().indexOf('。', from) + 1;
	}

	/** How many of its numbers nobody has classified. */
	public long unclassified() {
		return this.spans.stream().filter((span) -> span.state() == SpanState.UNCLASSIFIED).count();
	}

}
