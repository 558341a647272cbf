package io.luoshi.opinion;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/** An opinion was entered into the record. */
public record OpinionRegistered(OpinionId opinion, List<FieldChange> changes, Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.opinion.subject();
	}

	@Override
	public String action() {
		return "opinion-registered";
	}

}
