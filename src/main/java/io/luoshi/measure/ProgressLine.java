package io.luoshi.measure;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One report of progress as the screen shows it.
 *
 * @param recordedAt when it was entered, by the office's clock
 */
public record ProgressLine(LocalDate asOf, String content, MeasureStatus status, String recordedBy,
		LocalDateTime recordedAt) {
}
