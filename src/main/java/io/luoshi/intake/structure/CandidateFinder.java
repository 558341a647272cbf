package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.luoshi.intake.structure.Candidate.Break;
import org.jspecify.annotations.Nullable;

/** Finds the markers inside a line: behind a mark that divides, outside quotation marks and brackets. */
final class CandidateFinder {

	/** The schemes whose points stand inside a line; the others begin one. */
	static final Set<Scheme> RUN_IN = EnumSet.of(Scheme.HAN_BRACKET, Scheme.ARABIC_POINT, Scheme.ARABIC_COMMA,
			Scheme.ARABIC_BRACKET, Scheme.CIRCLED, Scheme.SHI, Scheme.YAO, Scheme.FIRST);

	private static final String CLOSING = "”》」』）)\"";

	private final String line;

	private final Enclosures enclosures;

	private final MarkerReader markers;

	CandidateFinder(String line, Enclosures enclosures) {
		this.line = line;
		this.enclosures = enclosures;
		this.markers = new MarkerReader(line);
	}

	/**
	 * @param from where the text behind the line's own marker begins
	 * @param narrative where the text behind the line's own heading begins
	 */
	List<Candidate> find(int from, int narrative) {
		List<Candidate> found = new ArrayList<>();
		int at = Blanks.after(this.line, from, this.line.length());
		int leading = at;
		Break after = Break.STOP;
		while (at < this.line.length()) {
			Break divided = (after != null) ? after : unmarked(at);
			Marker marker = (divided != null && !this.enclosures.contains(at)) ? markerAt(at, divided) : null;
			if (marker != null && divided != null) {
				found.add(new Candidate(at, marker, divided, at == leading || at == narrative));
				at += marker.text().length();
				after = null;
				continue;
			}
			after = next(this.line.charAt(at), after);
			at++;
		}
		return found;
	}

	/** A circled number needs no mark before it, and behind blanks a stop may have been lost. */
	private @Nullable Break unmarked(int at) {
		char c = this.line.charAt(at);
		boolean behindBlank = at > 0 && Blanks.is(this.line.charAt(at - 1)) && !Blanks.is(c);
		return ((c >= '①' && c <= '⑳') || behindBlank) ? Break.COMMA : null;
	}

	private static @Nullable Break next(char c, @Nullable Break after) {
		boolean stillBehind = Blanks.is(c) || (after == Break.STOP && CLOSING.indexOf(c) >= 0);
		return stillBehind ? after : Break.of(c);
	}

	private @Nullable Marker markerAt(int at, Break after) {
		Marker marker = this.markers.at(at);
		if (marker == null || !RUN_IN.contains(marker.scheme())) {
			return null;
		}
		return (marker.scheme() == Scheme.HAN_BRACKET && after != Break.STOP) ? null : marker;
	}

}
