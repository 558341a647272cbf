package io.luoshi.check;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;
import io.luoshi.report.ReportId;

/**
 * What is checked in a report, or left standing, changed.
 *
 * @param action {@code rule-accepted}, {@code rule-declined}, {@code rule-revised}, {@code rule-removed},
 * {@code finding-waived} or {@code waiver-withdrawn}
 */
public record CheckChanged(ReportId report, String action, List<FieldChange> changes, Actor by) implements Happening {

	/** The report, on whose page the histories of all its checks stand together. */
	@Override
	public Subject subject() {
		return this.report.subject();
	}

}
