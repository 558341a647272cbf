package io.luoshi.intake.structure;

import org.jspecify.annotations.Nullable;

/** Parts stretches of one line into indent, marker, heading, joint and narrative. */
final class SegmentReader {

	/** In characters. What goes on longer without a stop is no heading. */
	private static final int LONGEST_HEADING = 160;

	/** In characters. A colon further on belongs to a sentence. */
	private static final int LONGEST_BEFORE_COLON = 40;

	private static final String STOPS = "。！？!?";

	private static final String COLONS = "：:";

	private static final String DIVIDERS = "；;，,、";

	private final int lineStart;

	private final String line;

	private final Enclosures enclosures;

	/** @param lineStart where the line begins in the whole text */
	SegmentReader(int lineStart, String line, Enclosures enclosures) {
		this.lineStart = lineStart;
		this.line = line;
		this.enclosures = enclosures;
	}

	/** The stretch from {@code start} to before {@code end} of the line, whose marker stands behind the indent. */
	Segment read(int start, @Nullable Marker marker, int end) {
		int content = Blanks.after(this.line, start, end);
		String indent = this.line.substring(start, content);
		if (marker == null) {
			return Segment.plain(this.lineStart + start, indent, this.line.substring(content, end));
		}
		int heading = content + marker.text().length();
		int headingEnd = headingEnd(heading, end);
		int narrative = jointEnd(headingEnd, end);
		return new Segment(this.lineStart + start, indent, marker, this.line.substring(heading, headingEnd),
				this.line.substring(headingEnd, narrative), this.line.substring(narrative, end));
	}

	/** Where the heading that begins at {@code start} ends; {@code start} when none begins there. */
	private int headingEnd(int start, int end) {
		int limit = Math.min(end, start + LONGEST_HEADING);
		for (int at = start; at < limit; at++) {
			if (isStop(at) || (at - start <= LONGEST_BEFORE_COLON && isColon(at))) {
				return at;
			}
		}
		int last = Blanks.before(this.line, start, end);
		int undivided = (last > start && DIVIDERS.indexOf(this.line.charAt(last - 1)) >= 0) ? last - 1 : last;
		return (undivided - start <= LONGEST_HEADING) ? undivided : start;
	}

	private int jointEnd(int headingEnd, int end) {
		boolean marked = headingEnd < end
				&& (STOPS + COLONS + DIVIDERS).indexOf(this.line.charAt(headingEnd)) >= 0;
		return Blanks.after(this.line, marked ? headingEnd + 1 : headingEnd, end);
	}

	private boolean isStop(int at) {
		return STOPS.indexOf(this.line.charAt(at)) >= 0 && !this.enclosures.contains(at);
	}

	/** A colon between digits is a ratio or a time. */
	private boolean isColon(int at) {
		boolean between = at > 0 && Ordinal.isDigit(this.line, at - 1) && Ordinal.isDigit(this.line, at + 1);
		return COLONS.indexOf(this.line.charAt(at)) >= 0 && !between && !this.enclosures.contains(at);
	}

}
