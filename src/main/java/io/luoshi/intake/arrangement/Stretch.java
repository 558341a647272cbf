package io.luoshi.intake.arrangement;

import io.luoshi.intake.structure.Segment;

/**
 * A stretch of a line: its beginning, or a point run into it.
 *
 * @param opens whether its owner begins here; if not, the stretch belongs to what has begun before
 */
public record Stretch(Segment segment, Owner owner, boolean opens) {
}
