package io.luoshi.report.composition;

import java.time.LocalDate;
import java.util.UUID;

import io.luoshi.indicator.text.ReadableText;
import org.jspecify.annotations.Nullable;

/**
 * A measure or commitment in its list.
 *
 * @param dueOn the deadline, null for a commitment
 * @param told whether progress has been told on it
 * @param handedOut whether a report states it that is no draft any more
 * @param open how many numbers of its texts nobody has classified
 */
public record ContentItem(UUID id, int position, String lead, @Nullable LocalDate dueOn, boolean told,
		boolean handedOut, ReadableText heading, ReadableText narrative, long open) {

	/** The text in which the first open number stands. */
	public UUID openText() {
		return ((this.heading.unclassified() > 0) ? this.heading : this.narrative).id().id();
	}

}
