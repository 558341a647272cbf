package io.luoshi.indicator.text;

import java.util.function.Function;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.WrittenNumber;

/** A run together with the characters it reads as at this moment. */
record WrittenRun(Run run, String text) {

	static WrittenRun of(Run run, Function<ReadingId, ReadingValue> values) {
		return new WrittenRun(run, read(run, values));
	}

	boolean isNumber() {
		return !(this.run instanceof Run.Literal);
	}

	private static String read(Run run, Function<ReadingId, ReadingValue> values) {
		if (run instanceof Run.Mention mention) {
			return mention.write(values.apply(mention.readings().get(0)));
		}
		if (run instanceof Run.NotData notData) {
			return notData.text();
		}
		if (run instanceof Run.Unclassified unclassified) {
			return unclassified.text();
		}
		return ((Run.Literal) run).text();
	}

	/** @throws RuleViolation when the number is no figure and cannot state a reading */
	static Figure figure(String number) {
		try {
			if (WrittenNumber.read(number) instanceof Figure figure) {
				return figure;
			}
		}
		catch (NumeralException ex) {
			// falls through: what cannot be read as a figure cannot state a reading
		}
		throw RuleViolation.at("reading", "text.number.not-a-figure", number);
	}

	/** @param row whether it is a row of a table, whose outer cells may be empty: tabs part them */

}
