package io.luoshi.check.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param role what it is in the rule, the last part of a message key: {@code part}, {@code whole}
 * @param fact the reading, null for a number that only the text holds
 * @param name the indicator's name, empty for such a number
 * @param spots where the paper states it, none when it does not
 */
public record Operand(String role, @Nullable Fact fact, String name, String written, List<Spot> spots) {

	public Operand {
		spots = List.copyOf(spots);
	}

	/** All that the finding depends on: when it changes, so does the finding. */
	public String stated() {
		return (this.fact != null) ? this.fact.stated() : this.written;
	}

}
