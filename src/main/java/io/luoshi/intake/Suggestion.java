package io.luoshi.intake;

import java.util.UUID;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the record that a number may state.
 *
 * @param likeness how much of its name stands around the number, from 0 to 1, with what else speaks for it
 * @param present what the record says already for the number's period, null when it says nothing
 * @param lastYear what it says for the year before, null when it says nothing
 */
public record Suggestion(UUID id, String name, String unit, Basis basis, double likeness, @Nullable String present,
		@Nullable String lastYear) {

	/** Whether the record says nothing else of it for the period. */
	boolean agreesWith(Quantity quantity) {
		return this.present == null || this.present.equals(quantity.write());
	}

}
