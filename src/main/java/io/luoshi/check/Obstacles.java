package io.luoshi.check;

import java.util.List;
import java.util.UUID;

import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Spot;

/**
 * What keeps a report from being submitted.
 *
 * @param errors errors that are neither mended nor waived
 */
public record Obstacles(List<OpenNumber> unclassified, List<UnapprovedReading> unapproved, List<Finding> errors) {

	public boolean isNone() {
		return count() == 0;
	}

	public int count() {
		return this.unclassified.size() + this.unapproved.size() + this.errors.size();
	}

	/** A number that nobody has classified, with the words around it. */
	public record OpenNumber(Spot spot, String before, String number, String after) {
	}

	/** A reading that the paper states and nobody has approved as it stands. */
	public record UnapprovedReading(UUID reading, UUID indicator, String name, String written, Spot spot) {
	}

}
