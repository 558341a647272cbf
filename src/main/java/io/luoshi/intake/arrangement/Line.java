package io.luoshi.intake.arrangement;

import java.util.List;

import io.luoshi.report.document.Role;

/**
 * A line of the paper with its stretches in order.
 *
 * @param start where it begins in the text, indent included
 * @param read the role that the reader found
 * @param role the role it has: what a person says, or else what the reader found
 * @param gap the line ends and blank lines before it
 */
public record Line(int start, int end, Role read, Role role, String gap, List<Stretch> stretches) {

	public Line {
		stretches = List.copyOf(stretches);
	}

	/** Whether a person has said what it is. */
	public boolean isCorrected() {
		return this.read != this.role;
	}

}
