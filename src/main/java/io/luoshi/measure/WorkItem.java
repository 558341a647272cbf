package io.luoshi.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A measure in somebody's work list.
 *
 * @param heading its heading as it reads now
 * @param daysLeft days from today to the deadline, negative when it has passed
 */
public record WorkItem(MeasureLine line, String heading, Urgency urgency, long daysLeft) {

	/** What needs attention most comes first; the paper's own order decides between equals. */
	public static final Comparator<WorkItem> BY_URGENCY = Comparator.comparing(WorkItem::urgency)
		.thenComparing((item) -> item.line().dueOn())
		.thenComparing((item) -> item.line().areaPosition())
		.thenComparing((item) -> item.line().position());

	static WorkItem of(MeasureLine line, String heading, Attention attention, LocalDate today) {
		return new WorkItem(line, heading,
				attention.of(line.status(), line.dueOn(), line.lastProgressOn(), today),
				ChronoUnit.DAYS.between(today, line.dueOn()));
	}

	/** How many days ago the deadline passed, or how many are left. */
	public long days() {
		return Math.abs(this.daysLeft);
	}

	/** The last part of the message key that says the days: {@code left}, {@code today} or {@code late}. */
	public String daysCode() {
		if (this.daysLeft == 0) {
			return "today";
		}
		return (this.daysLeft > 0) ? "left" : "late";
	}

}
