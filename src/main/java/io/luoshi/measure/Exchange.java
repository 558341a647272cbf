package io.luoshi.measure;

import java.util.UUID;

import io.luoshi.opinion.OpinionId;

/** Two measures of an area, or two commitments, that have changed places. */
public record Exchange(OpinionId opinion, UUID one, UUID other) {
}
