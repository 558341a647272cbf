package io.luoshi.indicator;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/** An indicator was given another name, definition or source. */
public record IndicatorRedefined(IndicatorId indicator, List<FieldChange> changes, Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.indicator.subject();
	}

	@Override
	public String action() {
		return "indicator-redefined";
	}

}
