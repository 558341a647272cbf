package io.luoshi.measure;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;
import io.luoshi.opinion.OpinionId;

/**
 * A measure or commitment was taken out of what answers an opinion. It has no page any more, so this belongs to the
 * history of the opinion and tells all that it said.
 *
 * @param action {@code measure-taken-out} or {@code commitment-taken-out}
 */
public record AnswerTakenOut(OpinionId opinion, String action, List<FieldChange> changes,
		Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.opinion.subject();
	}

}
