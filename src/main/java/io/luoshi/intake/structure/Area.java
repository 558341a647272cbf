package io.luoshi.intake.structure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A response area with its measures.
 *
 * @param head what opens it: a line of role AREA, or HEADING1 where measures stand directly under 一、; null for measures
 * that stand under nothing
 */
public record Area(@Nullable Segment head, List<Measure> measures) {

	public Area {
		measures = List.copyOf(measures);
	}

	/** Its ordinal, null when it has none. */
	public @Nullable Integer number() {
		return (this.head != null && this.head.marker() != null) ? this.head.marker().ordinal() : null;
	}

	public String heading() {
		return (this.head != null) ? this.head.heading() : "";
	}

}
