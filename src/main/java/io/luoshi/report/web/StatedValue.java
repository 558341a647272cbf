package io.luoshi.report.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import io.luoshi.core.Actor;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Everything a number's card says about one reading.
 *
 * @param source the source unit's name
 * @param exact the exact value in base units, null when only the written form is known
 * @param enteredName the person's name, null when there is no such account
 * @param previous how the value of a year before was written, null when there is none
 */
record StatedValue(UUID id, UUID indicatorId, String name, String definition, Basis basis, String scope,
		String source, String written, @Nullable BigDecimal exact, LocalDate periodStart, LocalDate periodEnd,
		PeriodGiven given, ReadingStatus status, String evidence, String enteredBy, @Nullable String enteredName,
		LocalDateTime enteredAt, @Nullable String approvedBy, @Nullable String approvedName, @Nullable LocalDateTime approvedAt,
		@Nullable String approvedWritten, @Nullable String previous) {

	public Quantity quantity() {
		return Quantity.read(this.written);
	}

	/** The value in base units. */
	public String base() {
		return Wording.figure(quantity().value(), quantity().unit());
	}

	/** The exact value in base units, or null. */
	public @Nullable String exactly() {
		return (this.exact != null) ? Wording.figure(this.exact, quantity().unit()) : null;
	}

	public Wording interval() {
		return Wording.interval(quantity());
	}

	public @Nullable Wording change() {
		return (this.previous != null) ? Wording.change(quantity(), Quantity.read(this.previous), this.basis) : null;
	}

	public Period period() {
		return new Period(this.periodStart, this.periodEnd);
	}

	public String enterer() {
		return person(this.enteredBy, this.enteredName);
	}

	public String approver() {
		return person(String.valueOf(this.approvedBy), this.approvedName);
	}

	/** What was approved once, when it is not what the reading says now; else null. */
	public @Nullable String formerlyApproved() {
		return this.written.equals(this.approvedWritten) ? null : this.approvedWritten;
	}

	private static String person(String username, @Nullable String name) {
		if (username.equals(Actor.SYSTEM.username())) {
			return Actor.SYSTEM.displayName();
		}
		return (name != null) ? name : username;
	}

}
