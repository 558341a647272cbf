package io.luoshi.indicator;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/**
 * A reading was recorded, revised or approved.
 *
 * @param action {@code reading-recorded}, {@code reading-revised} or {@code reading-approved}
 */
public record ReadingChanged(ReadingId reading, IndicatorId indicator, String action, List<FieldChange> changes,
		Actor by) implements Happening {

	/** The indicator, on whose page the histories of all its readings stand together. */
	@Override
	public Subject subject() {
		return this.indicator.subject();
	}

}
