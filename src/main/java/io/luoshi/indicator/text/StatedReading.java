package io.luoshi.indicator.text;

import java.math.BigDecimal;

import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a text states it.
 *
 * @param name the indicator's name
 * @param approved whether it is approved as it stands
 * @param approvedWritten what it read when it was last approved, null if it never was
 * @param exact the exact value in the base unit, null when only the written form is known
 */
public record StatedReading(ReadingId id, IndicatorId indicator, String name, Quantity written, ReadingStatus status,
		boolean approved, @Nullable String approvedWritten, @Nullable BigDecimal exact) {

	/** How much it says, for a place that writes it its own way. */
	public ReadingValue value() {
		return new ReadingValue(this.written, this.exact);
	}

	boolean changedSinceApproval() {
		return this.approvedWritten != null && !this.approvedWritten.equals(this.written.write());
	}

}
