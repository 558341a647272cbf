package io.luoshi.intake.structure;

import java.util.List;
import java.util.stream.Collectors;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the text that is not blank, without its line end.
 *
 * @param head from the beginning to the first point; where the line is itself a row of points (一是…。二是…。) it holds
 * the indent alone
 * @param points the points run into the line, each beginning where the one before ends; the last ends the line
 */
public record Passage(Role role, Segment head, List<Point> points) {

	public Passage {
		points = List.copyOf(points);
	}

	public int start() {
		return this.head.start();
	}

	public int end() {
		return this.points.isEmpty() ? this.head.end() : this.points.get(this.points.size() - 1).end();
	}

	public String text() {
		return this.head.text() + this.points.stream().map(Point::text).collect(Collectors.joining());
	}

	/** The ordinal that the line opens with, null when it opens with none. */
	public @Nullable Integer number() {
		Marker marker = opening().marker();
		return (marker != null) ? marker.ordinal() : null;
	}

	/** The heading that the line opens with, empty when it opens with none. */
	public String heading() {
		return opening().heading();
	}

	/** Whether the line is itself a row of points. */
	public boolean isRow() {
		return !this.points.isEmpty() && this.head.contentStart() == this.points.get(0).start();
	}

	private Segment opening() {
		return isRow() ? this.points.get(0).head() : this.head;
	}

}
