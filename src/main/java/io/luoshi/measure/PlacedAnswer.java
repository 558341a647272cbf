package io.luoshi.measure;

import java.util.List;
import java.util.UUID;

import io.luoshi.opinion.OpinionId;

/**
 * Where a measure or commitment stands now.
 *
 * @param order its list, itself among them, in the order that the list has now
 */
public record PlacedAnswer(OpinionId opinion, UUID id, List<UUID> order) {
}
