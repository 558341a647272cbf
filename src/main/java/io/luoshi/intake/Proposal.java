package io.luoshi.intake;

import java.util.List;
import java.util.Locale;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;

/**
 * What a number is proposed to be, and what else it may be.
 *
 * @param reason why it is no data, empty for all else
 * @param shared how many of the suggestions share the figure (均, 各) and are proposed together; 1 for most
 * @param sure whether a person may take it without looking twice
 * @param suggestions indicators of the record, the likeliest first
 * @param name a name for a new indicator, empty when the words around the number give none
 */
public record Proposal(Kind kind, String reason, boolean sure, int shared, List<Suggestion> suggestions, String name, Basis basis,
		String scope, Period period, PeriodGiven given) {

	public Proposal {
		suggestions = List.copyOf(suggestions);
	}

	/** The indicators of the record that it is proposed to state, in the order named; none unless it is known. */
	public List<Suggestion> stated() {
		return (this.kind == Kind.KNOWN) ? this.suggestions.subList(0, this.shared) : List.of();
	}

	/** Whether the record says nothing else of what it states; what contradicts the record keeps a draft from being accepted. */
	public boolean agreesWith(DraftNumber number) {
		return number.quantity()
			.map((quantity) -> stated().stream().allMatch((each) -> each.agreesWith(quantity)))
			.orElse(true);
	}

	/** What may be proposed. */
	public enum Kind {

		/** States the first of the suggestions, or the first few together. */
		KNOWN,

		/** States a new indicator. */
		NEW,

		NOT_DATA,

		/** Neither: a range or ratio, which no reading can hold, or a number without a name. */
		NOTHING;

		/** The last part of message keys: {@code not-data}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
