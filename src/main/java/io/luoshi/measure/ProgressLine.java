package io.luoshi.measure;

import java.time.Instant;
import java.time.LocalDate;

/** One report of progress as the screen shows it. */
public record ProgressLine(LocalDate asOf, String content, MeasureStatus status, String recordedBy,
		Instant recordedAt) {
}
