package io.luoshi.intake.structure;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the text in its parts. Laid end to end they are the stretch, character for character.
 *
 * @param start where the stretch begins in the whole text, in UTF-16 units
 * @param indent the blanks before anything else
 * @param marker null when nothing numbers the stretch
 * @param heading what the marker announces, empty when the stretch has no heading
 * @param joint the mark that ends the heading (。 or ：) and the blanks behind it, empty when the heading ends the line
 * @param narrative the rest
 */
public record Segment(int start, String indent, @Nullable Marker marker, String heading, String joint,
		String narrative) {

	/** A stretch without marker and heading. */
	public static Segment plain(int start, String indent, String narrative) {
		return new Segment(start, indent, null, "", "", narrative);
	}

	public String text() {
		return this.indent + markerText() + this.heading + this.joint + this.narrative;
	}

	/** Where the marker begins, or the first character that is not blank. */
	public int contentStart() {
		return this.start + this.indent.length();
	}

	public int headingStart() {
		return contentStart() + markerText().length();
	}

	public int narrativeStart() {
		return headingStart() + this.heading.length() + this.joint.length();
	}

	public int end() {
		return narrativeStart() + this.narrative.length();
	}

	private String markerText() {
		return (this.marker != null) ? this.marker.text() : "";
	}

}
