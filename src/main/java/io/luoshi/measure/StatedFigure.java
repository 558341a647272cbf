package io.luoshi.measure;

import java.util.UUID;

import io.luoshi.indicator.ReadingStatus;
import org.jspecify.annotations.Nullable;

/**
 * A reading that a measure's text states.
 *
 * @param name the indicator's name
 * @param previousWritten the same indicator's figure a year before, null when there is none
 * @param reachable whether the indicator is within the reader's scope
 */
public record StatedFigure(UUID readingId, UUID indicatorId, String name, String written,
		@Nullable String previousWritten, ReadingStatus status, boolean approved, boolean reachable) {
}
