package io.luoshi.intake;

import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Quantity;

/** A reading of the record, and the form in which it is written there. */
record Entered(ReadingId reading, Quantity written) {
}
