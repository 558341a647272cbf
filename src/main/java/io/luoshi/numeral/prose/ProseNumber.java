package io.luoshi.numeral.prose;

import java.math.BigDecimal;
import java.util.List;

import io.luoshi.numeral.Bound;
import io.luoshi.numeral.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text, from {@code start} to before {@code end} in UTF-16 units.
 *
 * @param number the number as written: {@code write()} is the text's characters; a {@link io.luoshi.numeral.LooseNumber}
 * where they are full-width or spaced
 * @param reason why it is not data, a code such as {@code scope-year}; null when it measures something
 * @param values the base values: one for most, two for a range (low, high) or a fraction (part, whole), the terms of
 * a ratio, none when it is not data
 * @param unit the base unit, empty when there is none
 * @param bound what the number claims about the exact value; null unless it is data
 * @param comparison with what it is compared (同比, 较2022年), empty when with nothing
 */
public record ProseNumber(int start, int end, WrittenNumber number, NumberKind kind, @Nullable String reason,
		List<BigDecimal> values, String unit, @Nullable Bound bound, PeriodClaim period, String comparison) {

	public ProseNumber {
		values = List.copyOf(values);
	}

	public boolean isData() {
		return this.reason == null;
	}

}
