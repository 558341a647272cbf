package io.luoshi.numeral;

/** A number found in prose, from {@code start} to before {@code end}, in UTF-16 units. */
public record Found(int start, int end, WrittenNumber number) {
}
