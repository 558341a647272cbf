package io.luoshi.indicator.text;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/**
 * A bound text was changed.
 *
 * @param action {@code text-rewritten}, {@code number-bound} or {@code number-excluded}
 */
public record TextChanged(BoundTextId text, Place place, String action, List<FieldChange> changes,
		Actor by) implements Happening {

	/** The record that owns the text, on whose page its history belongs. */
	@Override
	public Subject subject() {
		return new Subject(this.place.kind(), this.place.owner());
	}

}
