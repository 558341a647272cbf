package io.luoshi.report;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/** A draft was handed out for comment. */
public record ReportSubmitted(ReportId report, List<FieldChange> changes, Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.report.subject();
	}

	@Override
	public String action() {
		return "report-submitted";
	}

}
