package io.luoshi.indicator.text;

import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a text states it.
 *
 * @param name the indicator's name
 * @param approved whether it is approved as it stands
 * @param approvedWritten what it read when it was last approved, null if it never was
 */
public record StatedReading(ReadingId id, IndicatorId indicator, String name, Quantity written, ReadingStatus status,
		boolean approved, @Nullable String approvedWritten) {

	boolean changedSinceApproval() {
		return this.approvedWritten != null && !this.approvedWritten.equals(this.written.write());
	}

}
