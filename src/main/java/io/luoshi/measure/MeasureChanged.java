package io.luoshi.measure;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/**
 * A measure was planned, moved, given to other units, or progress on it reported.
 *
 * @param action {@code measure-planned}, {@code measure-moved}, {@code measure-assigned} or {@code progress-reported}
 */
public record MeasureChanged(MeasureId measure, String action, List<FieldChange> changes,
		Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.measure.subject();
	}

}
