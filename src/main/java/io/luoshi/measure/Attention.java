package io.luoshi.measure;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a measure asks for attention.
 *
 * @param staleAfter how long a measure under way may go without news
 * @param dueWithin how near a deadline is soon
 */
@ConfigurationProperties("luoshi")
public record Attention(@DefaultValue("30d") Period staleAfter, @DefaultValue("14d") Period dueWithin) {

	/** @param lastProgressOn the day that the newest progress speaks of, null when there is none */
	public Urgency of(MeasureStatus status, LocalDate dueOn, @Nullable LocalDate lastProgressOn, LocalDate today) {
		if (status == MeasureStatus.DONE) {
			return Urgency.DONE;
		}
		if (dueOn.isBefore(today)) {
			return Urgency.OVERDUE;
		}
		if (!dueOn.isAfter(today.plus(this.dueWithin))) {
			return Urgency.DUE_SOON;
		}
		boolean stale = lastProgressOn == null || lastProgressOn.plus(this.staleAfter).isBefore(today);
		return stale ? Urgency.STALE : Urgency.ON_COURSE;
	}

}
