package io.luoshi.intake.structure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A measure under an area, or a commitment: run into a line, or with a line of its own and the lines that belong to it.
 *
 * @param number its own ordinal; null for a label such as 整改措施
 * @param head its marker, heading and narrative up to the first point inside it
 * @param points the points inside it on the same line
 * @param following the lines below that belong to it
 * @param end where it ends in the whole text, following lines included
 */
public record Measure(@Nullable Integer number, Segment head, List<Point> points, List<Passage> following, int end) {

	public Measure {
		points = List.copyOf(points);
		following = List.copyOf(following);
	}

	public String heading() {
		return this.head.heading();
	}

	/** Where its marker begins in the whole text. */
	public int start() {
		return this.head.contentStart();
	}

}
