package io.luoshi.report.document;

import java.util.List;

import io.luoshi.core.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the numbers that a received paper states, where counting gives others, when an item comes or goes:
 * each that counts on from the item is raised or lowered by one, also in the next area where areas are numbered through
 * (…三是, next area: 四是…). So every number behind the item changes by one and no other does.
 */
final class Ordinals {

	private final Counter counter = new Counter();

	private final List<Passage> passages;

	private final int item;

	private final boolean came;

	/** The number of the last passage that counts on from the item; 0 before the item and where the count has ended. */
	private int last;

	private Ordinals(List<Passage> passages, int item, boolean came) {
		this.passages = passages;
		this.item = item;
		this.came = came;
	}

	/** Makes room for the passage at this index, which has come in. */
	static void raise(List<Passage> passages, int item) {
		new Ordinals(passages, item, true).shift();
	}

	/** Closes the gap that the passage at this index, still there, will leave; a number stated for it passes on. */
	static void lower(List<Passage> passages, int item) {
		new Ordinals(passages, item, false).shift();
	}

	/** @throws RuleViolation when a scheme has no such ordinal: beyond 九十九是 or ⑳ */
	static void requireWritable(List<Passage> passages) {
		Counter counter = new Counter();
		for (Passage passage : passages) {
			Marker marker = passage.marker();
			int ordinal = (marker != null) ? counter.next(marker, passage.ordinal()) : 0;
			if (marker != null && !marker.reaches(ordinal)) {
				throw RuleViolation.of("composition.too-many", ordinal);
			}
		}
	}

	private void shift() {
		for (int index = 0; index < this.passages.size(); index++) {
			Passage passage = this.passages.get(index);
			Marker marker = passage.marker();
			if (marker == null) {
				continue;
			}
			int counted = this.counter.next(marker);
			Integer stated = passage.ordinal();
			if (this.last > 0 && marker == this.passages.get(this.item).marker()) {
				stated = (stated != null && this.came) ? Integer.valueOf(stated + 1) : stated;
				follow(index, counted, stated);
			}
			if (stated != null) {
				this.counter.next(marker, stated);
			}
			if (index == this.item) {
				this.last = (stated != null) ? stated : counted;
			}
		}
	}

	/** @param stated what the passage states while the item is there, null when it is numbered by counting */
	private void follow(int index, int counted, @Nullable Integer stated) {
		boolean countsOn = counted == this.last + 1 || (stated != null && stated == this.last + 1);
		if (countsOn) {
			Integer after = (this.came || stated == null) ? stated : Integer.valueOf(Math.max(stated - 1, 1));
			boolean inherits = !this.came && stated == null && isNext(index);
			this.passages.set(index,
					this.passages.get(index).numbered(inherits ? this.passages.get(this.item).ordinal() : after));
		}
		this.last = countsOn ? ((stated != null) ? stated : counted) : 0;
	}

	private boolean isNext(int index) {
		Marker marker = this.passages.get(this.item).marker();
		return this.passages.subList(this.item + 1, index).stream().noneMatch((between) -> between.marker() == marker);
	}

}
