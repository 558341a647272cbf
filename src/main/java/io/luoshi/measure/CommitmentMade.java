package io.luoshi.measure;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/** A commitment for the next cycle was made. */
public record CommitmentMade(CommitmentId commitment, List<FieldChange> changes, Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.commitment.subject();
	}

	@Override
	public String action() {
		return "commitment-made";
	}

}
