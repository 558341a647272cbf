package io.luoshi.measure;

import java.time.LocalDate;
import java.util.List;

import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;

/**
 * What a unit tells about a measure: how it stands, and what has been done.
 *
 * @param asOf the day it describes
 * @param content plain text of at most {@value #LONGEST} characters
 */
public record ProgressReport(LocalDate asOf, MeasureStatus status, String content) {

	public static final int LONGEST = 4_000;

	public ProgressReport {
		content = content.strip();
		if (content.isEmpty()) {
			throw RuleViolation.at("content", "measure.progress.empty");
		}
		if (content.length() > LONGEST) {
			throw RuleViolation.at("content", "measure.progress.too-long", content.length(), LONGEST);
		}
	}

	/** What it changes on a measure that has come as far as {@code before}. */
	List<FieldChange> changes(MeasureStatus before) {
		FieldChange told = new FieldChange("progress", null, this.content);
		return (before == this.status) ? List.of(told)
				: List.of(told, new FieldChange("measure-status", before.name(), this.status.name()));
	}

}
