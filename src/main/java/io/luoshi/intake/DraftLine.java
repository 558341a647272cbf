package io.luoshi.intake;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a list says about a draft.
 *
 * @param characters the length of its text
 * @param settled how many of its numbers a person has settled
 * @param reportId the report that it has become, null until it is accepted
 */
public record DraftLine(UUID id, String name, DraftSource source, DraftState state, int characters, int settled,
		String receivedBy, LocalDateTime receivedAt, String changedBy, LocalDateTime changedAt,
		@Nullable UUID reportId) {
}
