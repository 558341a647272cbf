package io.luoshi.check.rule;

import java.util.UUID;

/**
 * Where in the record's texts a number stands.
 *
 * @param text the bound text that holds it
 * @param position its place in that text
 */
public record Spot(UUID text, int position) {
}
