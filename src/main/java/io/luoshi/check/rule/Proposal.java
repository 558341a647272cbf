package io.luoshi.check.rule;

/**
 * A relation that a sentence seems to state.
 *
 * @param sentence the sentence, for whoever decides
 */
public record Proposal(Relation relation, Sentence sentence) {
}
