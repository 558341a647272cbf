package io.luoshi.check.rule;

import java.util.Optional;

import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.WrittenNumber;

/** Reads what texts mark as dates; people may have marked anything so. */
public final class Dates {

	private Dates() {
	}

	/** Empty when the text is no date, or leaves its year open. */
	public static Optional<DateNumber> read(String text) {
		try {
			return (WrittenNumber.read(text) instanceof DateNumber date && date.first() != null && date.last() != null)
					? Optional.of(date) : Optional.empty();
		}
		catch (NumeralException ex) {
			return Optional.empty();
		}
	}

}
