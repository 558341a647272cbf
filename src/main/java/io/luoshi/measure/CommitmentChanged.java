package io.luoshi.measure;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/**
 * A commitment for the next cycle was made or moved.
 *
 * @param action {@code commitment-made} or {@code commitment-moved}
 */
public record CommitmentChanged(CommitmentId commitment, String action, List<FieldChange> changes,
		Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.commitment.subject();
	}

}
