package io.luoshi.report;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/** An editor chose the lines of a report's title, or left them to the layout again. */
public record TitleBroken(ReportId report, List<FieldChange> changes, Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.report.subject();
	}

	@Override
	public String action() {
		return "title-broken";
	}

}
