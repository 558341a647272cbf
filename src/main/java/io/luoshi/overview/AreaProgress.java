package io.luoshi.overview;

import java.util.List;
import java.util.UUID;

import io.luoshi.measure.MeasureStatus;
import io.luoshi.measure.Urgency;
import io.luoshi.measure.WorkItem;

/**
 * An area with its measures, as far as the reader may see them.
 *
 * @param position its place in the paper, counted from 1
 */
public record AreaProgress(UUID id, int position, String heading, List<WorkItem> items) {

	public int total() {
		return this.items.size();
	}

	public long done() {
		return count(MeasureStatus.DONE);
	}

	public long underWay() {
		return count(MeasureStatus.UNDER_WAY);
	}

	public long notStarted() {
		return count(MeasureStatus.NOT_STARTED);
	}

	public long overdue() {
		return this.items.stream().filter((item) -> item.urgency() == Urgency.OVERDUE).count();
	}

	private long count(MeasureStatus status) {
		return this.items.stream().filter((item) -> item.line().status() == status).count();
	}

}
