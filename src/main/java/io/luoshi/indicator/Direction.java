package io.luoshi.indicator;

/** Which way is better. */
public enum Direction {

	UP, DOWN, NEUTRAL

}
