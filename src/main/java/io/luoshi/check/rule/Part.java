package io.luoshi.check.rule;

import java.util.List;

/** A stretch of a sentence. */
public sealed interface Part {

	String text();

	/** Characters without a number. */
	record Words(String text) implements Part {
	}

	/**
	 * A number that states readings.
	 *
	 * @param facts one, or several that share one figure
	 */
	record Mention(Spot spot, String text, List<Fact> facts) implements Part {

		public Mention {
			facts = List.copyOf(facts);
		}

		/** The first, which all others read like. */
		Fact fact() {
			return this.facts.get(0);
		}

	}

	/**
	 * A number that is not data: a date, a name.
	 *
	 * @param reason the code of why it is not
	 */
	record Aside(Spot spot, String text, String reason) implements Part {
	}

	/** A number that nobody has classified, or whose readings have come to disagree. */
	record Open(Spot spot, String text) implements Part {
	}

}
