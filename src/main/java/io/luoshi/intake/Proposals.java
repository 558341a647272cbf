package io.luoshi.intake;

import java.util.Map;
import java.util.UUID;

/**
 * What the numbers of a draft may be.
 *
 * @param byStart a proposal for every number, by where the number begins
 * @param names the names of the record's indicators
 */
public record Proposals(Map<Integer, Proposal> byStart, Map<UUID, String> names) {

	public Proposals {
		byStart = Map.copyOf(byStart);
		names = Map.copyOf(names);
	}

	/** The proposal for a number of the draft that these are for. */
	public Proposal of(DraftNumber number) {
		Proposal proposal = this.byStart.get(number.start());
		if (proposal == null) {
			throw new IllegalArgumentException("Not a number of this draft: " + number.text());
		}
		return proposal;
	}

}
