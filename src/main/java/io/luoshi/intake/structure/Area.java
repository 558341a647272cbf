package io.luoshi.intake.structure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A response area with its measures.
 *
 * @param passage the line that opens it: of role AREA, or HEADING1 where the measures stand directly under 一、
 */
public record Area(Passage passage, List<Measure> measures) {

	public Area {
		measures = List.copyOf(measures);
	}

	public @Nullable Integer number() {
		return this.passage.number();
	}

	public String heading() {
		return this.passage.heading();
	}

}
