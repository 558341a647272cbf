package io.luoshi.intake.arrangement;

/**
 * A part of a record that will be written from the characters from {@code start} to before {@code end}; none of them
 * where the record must have the part but the paper does not.
 */
public record PlannedText(Owner owner, String part, int start, int end) {
}
