package io.luoshi.check;

import java.util.UUID;

import io.luoshi.check.rule.Relation;

/**
 * A relation that people have decided on.
 *
 * @param accepted false when it was declined
 */
public record KeptRule(UUID id, Relation relation, boolean accepted, int version) {
}
