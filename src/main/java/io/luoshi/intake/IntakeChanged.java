package io.luoshi.intake;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/**
 * A draft was received, worked on, accepted or discarded.
 *
 * @param action {@code intake-received}, {@code intake-role-set}, {@code intake-number-settled} …
 */
public record IntakeChanged(DraftId draft, String action, List<FieldChange> changes, Actor by) implements Happening {

	public IntakeChanged {
		changes = List.copyOf(changes);
	}

	@Override
	public Subject subject() {
		return this.draft.subject();
	}

}
