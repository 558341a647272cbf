package io.luoshi.history;

import java.time.LocalDateTime;
import java.util.List;

import io.luoshi.core.FieldChange;
import io.luoshi.core.Subject;

/**
 * Something that was done.
 *
 * @param at in the office's time, UTC+8
 */
public record PastEvent(long seq, LocalDateTime at, String actor, String actorName, Subject subject, String action,
		List<FieldChange> changes) {
}
