package io.luoshi.report.document;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/** Counts the parts of a paper as its marks come by: a mark of a higher level ends the counting below it. */
public final class Counter {

	private final Deque<Place> open = new ArrayDeque<>();

	/** The ordinal of the next part with this mark, 1 after every mark of a higher level. */
	public int next(Marker marker) {
		return next(marker, null);
	}

	/** The same, where a paper that was received says another number than counting gives. */
	public int next(Marker marker, @Nullable Integer stated) {
		while (!this.open.isEmpty() && isEndedBy(this.open.peek().marker(), marker)) {
			this.open.pop();
		}
		int counted = this.open.isEmpty() || this.open.peek().marker() != marker ? 1 : this.open.pop().ordinal() + 1;
		int ordinal = (stated != null) ? stated : counted;
		this.open.push(new Place(marker, ordinal));
		return ordinal;
	}

	/** Lists that run in may hold one another: 第一，…一是…二是…第二，… */
	private boolean isEndedBy(Marker last, Marker marker) {
		boolean higher = marker.level() < last.level() || (marker.level() == last.level() && !marker.runsIn());
		return last != marker && (higher || isOpen(marker));
	}

	private boolean isOpen(Marker marker) {
		return this.open.stream().anyMatch((place) -> place.marker() == marker);
	}

	private record Place(Marker marker, int ordinal) {
	}

}
