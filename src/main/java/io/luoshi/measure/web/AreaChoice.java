package io.luoshi.measure.web;

/** An area to choose in the work list, by its position in the paper. */
record AreaChoice(int position, String heading) {
}
