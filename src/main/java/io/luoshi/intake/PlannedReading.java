package io.luoshi.intake;

import java.util.List;
import java.util.stream.Stream;

import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.numeral.Quantity;

/**
 * A reading that the numbers of a draft state: what it will hold, and every place that states it.
 *
 * @param value what the record says already, or the draft's most exact figure
 * @param entered whether the record has it already
 * @param places in the text's order, one at least
 */
record PlannedReading(Key key, Statement statement, PeriodGiven given, ReadingValue value, boolean entered,
		List<DraftNumber> places) {

	PlannedReading {
		places = List.copyOf(places);
	}

	/** One more place, which has to say the same in its own way. */
	PlannedReading with(ReadingValue agreed, DraftNumber place) {
		return new PlannedReading(this.key, this.statement, this.given, agreed, this.entered,
				Stream.concat(this.places.stream(), Stream.of(place)).toList());
	}

	/** Whether this value says what every place so far says. */
	boolean allAdmittedBy(ReadingValue other) {
		return this.places.stream().allMatch((place) -> place.quantity().filter(other::admits).isPresent());
	}

	Quantity quantity() {
		return this.value.written();
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
