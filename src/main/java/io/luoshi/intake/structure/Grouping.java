package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/** Gathers measures under their areas, and commitments, with the lines that belong to each. */
final class Grouping {

	private final List<Area> areas = new ArrayList<>();

	private final List<Measure> commitments = new ArrayList<>();

	private final int nextSteps;

	private final boolean areasHaveLines;

	/** Where measures go at the moment; null where there are none to gather. */
	private @Nullable Group group = new Group(null, false);

	/** @param nextSteps where the line begins that opens the section on next steps, -1 when there is none */
	Grouping(List<Passage> passages, int nextSteps) {
		this.nextSteps = nextSteps;
		this.areasHaveLines = passages.stream()
			.anyMatch((passage) -> passage.role() == Role.AREA && passage.start() != nextSteps);
		passages.forEach(this::take);
		open(null);
	}

	List<Area> areas() {
		return List.copyOf(this.areas);
	}

	List<Measure> commitments() {
		return List.copyOf(this.commitments);
	}

	private void take(Passage passage) {
		if (passage.start() == this.nextSteps) {
			open(new Group(null, true));
			addPoints(passage);
			return;
		}
		switch (passage.role()) {
			case HEADING1 -> openSection(passage);
			case AREA -> openArea(passage);
			case ITEM, COMMITMENT -> addItem(passage);
			case BODY -> addBody(passage);
			case TABLE -> addBelow(passage);
			case CLOSING, SIGNATURE, DATE, ATTACHMENT -> open(null);
			case TITLE, SESSION, ADDRESSEE, PREAMBLE, LEAD -> {
			}
		}
	}

	/** A section is its own area where it answers a clause, and in a paper whose areas have no lines of their own. */
	private void openSection(Passage passage) {
		boolean clause = Wording.isClause(passage.heading());
		boolean area = clause || (!this.areasHaveLines && !Wording.speaksOfShortcomings(passage.heading()));
		open(area ? new Group(passage.head(), clause) : null);
		addPoints(passage);
	}

	private void openArea(Passage passage) {
		if (!passage.isRow()) {
			open(new Group(passage.head(), true));
			addPoints(passage);
			return;
		}
		for (Point point : passage.points()) {
			Group opened = new Group(point.head(), true);
			open(opened);
			point.points().forEach(opened::add);
		}
	}

	private void open(@Nullable Group next) {
		Group closed = this.group;
		this.group = next;
		if (closed == null || (closed.measures.isEmpty() && !closed.stands)) {
			return;
		}
		if (closed.head == null && closed.stands) {
			this.commitments.addAll(closed.measures());
		}
		else {
			this.areas.add(new Area(closed.head, closed.measures()));
		}
	}

	private void addPoints(Passage passage) {
		if (this.group != null) {
			passage.points().forEach(this.group::add);
		}
	}

	private void addItem(Passage passage) {
		if (this.group == null) {
			return;
		}
		Segment first = passage.isRow() ? passage.points().get(0).head() : passage.head();
		if (!this.group.takes(first)) {
			addBelow(passage);
		}
		else if (passage.isRow()) {
			addPoints(passage);
		}
		else {
			this.group.add(new Point(passage.head(), passage.points()));
		}
	}

	/** Points in a body paragraph go on where the measures before it stopped; else the paragraph is of the last. */
	private void addBody(Passage passage) {
		boolean goesOn = this.group != null && !passage.points().isEmpty()
				&& this.group.continuesWith(passage.points().get(0).head());
		if (goesOn) {
			addPoints(passage);
		}
		else {
			addBelow(passage);
		}
	}

	private void addBelow(Passage passage) {
		if (this.group != null) {
			this.group.addBelow(passage);
		}
	}

	/** Measures that stand together. */
	private static final class Group {

		private final @Nullable Segment head;

		/** Whether it counts even without a measure. */
		private final boolean stands;

		private final List<Gathered> measures = new ArrayList<>();

		Group(@Nullable Segment head, boolean stands) {
			this.head = head;
			this.stands = stands;
		}

		List<Measure> measures() {
			return this.measures.stream().map(Gathered::measure).toList();
		}

		void add(Point point) {
			this.measures.add(new Gathered(point, new ArrayList<>()));
		}

		void addBelow(Passage passage) {
			if (!this.measures.isEmpty()) {
				this.measures.get(this.measures.size() - 1).below.add(passage);
			}
		}

		/** Whether a line that opens so is one of the measures; else it belongs to the last of them. */
		boolean takes(Segment opening) {
			return this.measures.isEmpty() || scheme(opening) == scheme(this.measures.get(0).point.head());
		}

		boolean continuesWith(Segment opening) {
			if (this.measures.isEmpty()) {
				return true;
			}
			Integer last = ordinal(this.measures.get(this.measures.size() - 1).point.head());
			Integer next = ordinal(opening);
			return takes(opening) && last != null && next != null && next == last + 1;
		}

		private static @Nullable Scheme scheme(Segment segment) {
			return (segment.marker() != null) ? segment.marker().scheme() : null;
		}

		private static @Nullable Integer ordinal(Segment segment) {
			return (segment.marker() != null) ? segment.marker().ordinal() : null;
		}

	}

	/** A measure while the lines below it are still coming. */
	private record Gathered(Point point, List<Passage> below) {

		Measure measure() {
			Segment head = this.point.head();
			Integer number = (head.marker() != null) ? head.marker().ordinal() : null;
			int end = this.below.isEmpty() ? this.point.end() : this.below.get(this.below.size() - 1).end();
			return new Measure(number, head, this.point.points(), this.below, end);
		}

	}

}
