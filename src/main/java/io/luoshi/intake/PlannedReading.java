package io.luoshi.intake;

import java.util.List;

import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.numeral.Quantity;

/**
 * A reading that the numbers of a draft state: what it will hold, and every place that states it.
 *
 * @param places in the text's order, one at least
 */
record PlannedReading(Key key, Statement statement, PeriodGiven given, Quantity quantity, List<DraftNumber> places) {

	PlannedReading {
		places = List.copyOf(places);
	}

	DraftNumber first() {
		return this.places.get(0);
	}

	/**
	 * Tells readings apart.
	 *
	 * @param indicator the indicator's identifier, or the name of a new one
	 */
	record Key(Object indicator, Period period) {

		static Key of(Statement statement, Period period) {
			Object indicator = (statement.indicator() != null) ? statement.indicator().id()
					: String.valueOf(statement.name());
			return new Key(indicator, period);
		}
	}

}
