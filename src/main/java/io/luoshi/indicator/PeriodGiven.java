package io.luoshi.indicator;

/** Whether the text says which period a reading belongs to. */
public enum PeriodGiven {

	/** The sentence, or one that governs it, names the period or the as-of date. */
	STATED,

	/** A reader will take it from what stands around. */
	IMPLIED,

	/** Nothing says it; the period recorded is the bureau's own assumption. */
	MISSING

}
