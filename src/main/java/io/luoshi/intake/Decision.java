package io.luoshi.intake;

/**
 * What a person has said of the number from {@code start} to before {@code end}.
 *
 * @param version counts the changes of mind, from 0
 */
public record Decision(int start, int end, Meaning meaning, int version) {
}
