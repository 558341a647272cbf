package io.luoshi.intake.arrangement;

import io.luoshi.indicator.text.Run;

/** A number of the text, from {@code start} to before {@code end}, and what the record will hold in its place. */
public record NumberRun(int start, int end, Run run) {
}
