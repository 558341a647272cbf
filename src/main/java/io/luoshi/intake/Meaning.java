package io.luoshi.intake;

import java.util.List;

import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;

/** What a person says that a number is. */
public sealed interface Meaning {

	/** How the database names the kinds. */
	enum Kind {

		STATES, NOT_DATA, OPEN

	}

	/**
	 * It states indicators for a period.
	 *
	 * @param statements one, or several that share the figure (均, 各), in the order named
	 */
	record States(List<Statement> statements, Period period, PeriodGiven given) implements Meaning {

		public States {
			statements = List.copyOf(statements);
			if (statements.isEmpty()) {
				throw new IllegalArgumentException("A number states at least one indicator");
			}
		}

		@Override
		public Kind kind() {
			return Kind.STATES;
		}
	}

	/** It measures nothing; the reason is one of {@link io.luoshi.numeral.prose.NotDataReason}. */
	record NotData(String reason) implements Meaning {

		@Override
		public Kind kind() {
			return Kind.NOT_DATA;
		}
	}

	/** It is to be classified later, in the report. */
	record LeftOpen() implements Meaning {

		@Override
		public Kind kind() {
			return Kind.OPEN;
		}
	}

	Kind kind();

}
