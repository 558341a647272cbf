package io.luoshi.indicator;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

import io.luoshi.core.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The days that a reading speaks of, both included. A reading as at a date ends on that date; its beginning is the
 * start of the year it closes.
 */
@Embeddable
public record Period(@Column(name = "period_start") LocalDate start,
		@Column(name = "period_end") LocalDate end) implements Serializable {

	/** Years outside these are typing mistakes: the deliberation of government reports began after 1949. */
	private static final int EARLIEST_YEAR = 1949;

	private static final int LATEST_YEAR = 2100;

	/** @throws RuleViolation when the end comes before the start, or a year cannot be meant */
	public Period {
		if (end.isBefore(start)) {
			throw RuleViolation.at("periodEnd", "indicator.period.end-before-start", start, end);
		}
		requirePlausible("periodStart", start);
		requirePlausible("periodEnd", end);
	}

	public static Period ofYear(int year) {
		return new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
	}

	/** The same days a year earlier. */
	public Period yearBefore() {
		return new Period(this.start.minusYears(1), this.end.minusYears(1));
	}

	/** True when it is one whole calendar year. */
	public boolean isYear() {
		return equals(ofYear(this.end.getYear()));
	}

	/** A whole year as {@code 2023}, anything else as {@code 2023-01-01/2023-06-30} (ISO 8601). */
	public String label() {
		return isYear() ? String.valueOf(this.end.getYear()) : this.start + "/" + this.end;
	}

	private static void requirePlausible(String field, LocalDate date) {
		if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
			throw RuleViolation.at(field, "indicator.period.implausible", date, EARLIEST_YEAR, LATEST_YEAR);
		}
	}

}
