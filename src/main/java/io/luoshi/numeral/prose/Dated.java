package io.luoshi.numeral.prose;

/** Whether the sentence has named a time before a number. */
enum Dated {

	NOT, PERIOD, AS_OF

}
