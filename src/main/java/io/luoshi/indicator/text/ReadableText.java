package io.luoshi.indicator.text;

import java.util.List;
import java.util.stream.Collectors;

/** A bound text as it reads now. */
public record ReadableText(BoundTextId id, Place place, int version, List<Span> spans) {

	public String text() {
		return this.spans.stream().map(Span::text).collect(Collectors.joining());
	}

	/** How many of its numbers nobody has classified. */
	public long unclassified() {
		return this.spans.stream().filter((span) -> span.state() == SpanState.UNCLASSIFIED).count();
	}

}
