package io.luoshi.check.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stretches from behind one full stop to the next. */
public record Sentence(List<Part> parts) {

	public Sentence {
		parts = List.copyOf(parts);
	}

	public String text() {
		return between(0, this.parts.size());
	}

	Stream<Part.Mention> mentions() {
		return this.parts.stream().filter(Part.Mention.class::isInstance).map(Part.Mention.class::cast);
	}

	/** The characters of the parts from one to before another. */
	String between(int from, int to) {
		return this.parts.subList(from, to).stream().map(Part::text).collect(Collectors.joining());
	}

}
