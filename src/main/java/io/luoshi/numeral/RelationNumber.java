package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers that only mean something together. The values are base values: the two ends of a range or tolerance,
 * numerator and denominator of a fraction, the terms of a ratio, the factor of a multiple.
 *
 * @param bound what its qualifier claims, {@link Bound#EQ} without one
 */
public record RelationNumber(Kind kind, String text, List<BigDecimal> values, String unit,
		Bound bound) implements WrittenNumber {

	public RelationNumber {
		values = List.copyOf(values);
	}

	public enum Kind {

		RANGE, TOLERANCE, FRACTION, RATIO, MULTIPLE

	}

	@Override
	public String write() {
		return this.text;
	}

}
