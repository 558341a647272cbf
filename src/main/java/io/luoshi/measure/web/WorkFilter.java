package io.luoshi.measure.web;

import io.luoshi.measure.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * What a work list is narrowed to, as the address says it; words that mean nothing narrow nothing away but themselves.
 *
 * @param area an area's position
 * @param status a {@link io.luoshi.measure.MeasureStatus}
 * @param urgency an {@link io.luoshi.measure.Urgency}, or {@value #ATTENTION} for all that need work
 * @param mine anything to see the measures of one's own unit only
 */
record WorkFilter(@Nullable String area, @Nullable String status, @Nullable String urgency, @Nullable String mine) {

	static final String ATTENTION = "ATTENTION";

	boolean admits(WorkItem item) {
		return says(this.area, String.valueOf(item.line().areaPosition()))
				&& says(this.status, item.line().status().name()) && admitsUrgency(item)
				&& (isOpen(this.mine) || item.line().mine());
	}

	/** Whether it leaves anything out. */
	public boolean isNarrowing() {
		return !(isOpen(this.area) && isOpen(this.status) && isOpen(this.urgency) && isOpen(this.mine));
	}

	private boolean admitsUrgency(WorkItem item) {
		return ATTENTION.equals(this.urgency) ? item.urgency().needsWork() : says(this.urgency, item.urgency().name());
	}

	private static boolean says(@Nullable String wanted, String actual) {
		return isOpen(wanted) || actual.equals(wanted);
	}

	private static boolean isOpen(@Nullable String wanted) {
		return wanted == null || wanted.isEmpty();
	}

}
