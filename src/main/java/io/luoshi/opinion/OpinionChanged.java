package io.luoshi.opinion;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/**
 * An opinion reached another stage, or its clauses were entered anew.
 *
 * @param action {@code stage-changed} or {@code clauses-edited}
 */
public record OpinionChanged(OpinionId opinion, String action, List<FieldChange> changes,
		Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.opinion.subject();
	}

}
