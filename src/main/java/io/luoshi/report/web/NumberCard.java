package io.luoshi.report.web;

import java.util.List;

/**
 * What the inspector says about one number of the paper.
 *
 * @param values one entry for each reading that the number states, none when it is not data or unclassified
 */
record NumberCard(NumberPlace place, List<Entry> values) {

	/** The code of the number's state. */
	public String state() {
		return this.place.span().state().code();
	}

	/** A reading and every other place of the paper that states it. */
	record Entry(StatedValue value, List<NumberPlace> elsewhere) {
	}

}
