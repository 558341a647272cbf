package io.luoshi.check.rule;

/** How much a finding weighs; declared in the order in which people should look. */
public enum Severity {

	/** The numbers contradict each other: keeps the report from being submitted until mended or waived. */
	ERROR,

	/** Probably a slip. */
	WARNING,

	/** A careful reader would ask. */
	QUESTION

}
