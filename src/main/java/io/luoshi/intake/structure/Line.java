package io.luoshi.intake.structure;

import java.util.List;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line of the text that is not blank, before its role is known.
 *
 * @param text the whole line without its end
 * @param content the same without the blanks around it
 * @param marker the marker that the line begins with
 * @param heading the heading behind it, empty when there is none
 */
record Line(String text, String content, Segment head, List<Point> points, @Nullable Marker marker, String heading) {

	boolean isMarked() {
		return this.marker != null;
	}

	boolean is(Scheme scheme) {
		return this.marker != null && this.marker.scheme() == scheme;
	}

	/** Whether nothing follows the heading. */
	boolean isHeadingAlone() {
		return this.marker != null && this.points.isEmpty() && this.head.narrative().isEmpty();
	}

	Passage as(Role role) {
		return new Passage(role, this.head, this.points);
	}

}
