package io.luoshi.measure;

/** A clause of the opinion that a measure answers. */
public record AnsweredClause(int position, String wording) {
}
