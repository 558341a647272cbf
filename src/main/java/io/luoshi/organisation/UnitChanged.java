package io.luoshi.organisation;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/**
 * A unit was registered or got another name.
 *
 * @param action {@code unit-registered} or {@code unit-renamed}
 */
public record UnitChanged(UnitId unit, String action, List<FieldChange> changes, Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.unit.subject();
	}

}
