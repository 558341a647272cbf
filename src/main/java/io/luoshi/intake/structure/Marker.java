package io.luoshi.intake.structure;

import org.jspecify.annotations.Nullable;

/**
 * What numbers a paragraph or a point.
 *
 * @param ordinal 1 and up; null for a label, which has none
 * @param text the characters as written, with their separator: {@code 一、}, {@code (1)}, {@code 一是}; for a label only
 * what lies between the indent and the label, because the label itself is the heading
 */
public record Marker(Scheme scheme, @Nullable Integer ordinal, String text) {
}
