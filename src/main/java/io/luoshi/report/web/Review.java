package io.luoshi.report.web;

import java.util.List;

import io.luoshi.indicator.text.SpanState;
import io.luoshi.report.document.Paper;

/** How the paper's numbers stand, the ones that need work first. */
record Review(List<Group> groups) {

	private static final List<SpanState> ORDER = List.of(SpanState.UNCLASSIFIED, SpanState.CHANGED,
			SpanState.PROVISIONAL, SpanState.UNAPPROVED, SpanState.BOUND, SpanState.NOT_DATA);

	static Review of(Paper paper) {
		return new Review(ORDER.stream()
			.map((state) -> new Group(state, NumberPlace.find(paper, (piece) -> piece.state() == state)))
			.toList());
	}

	/** The numbers that nobody has classified; a report that has any cannot be submitted. */
	public List<NumberPlace> unclassified() {
		return this.groups.get(0).places();
	}

	/** The numbers in one state, in reading order. */
	record Group(SpanState state, List<NumberPlace> places) {

		public String code() {
			return this.state.code();
		}

		public int count() {
			return this.places.size();
		}

	}

}
