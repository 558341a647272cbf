package io.luoshi.intake.structure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A numbered point run into a paragraph: 一是….
 *
 * @param head from the marker to the first point inside this one, or to its end
 * @param points the points inside it, each beginning where the one before ends; the last ends where this one does
 */
public record Point(Segment head, List<Point> points) {

	public Point {
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

}
