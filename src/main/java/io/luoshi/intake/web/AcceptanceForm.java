package io.luoshi.intake.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import io.luoshi.intake.OpinionData;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a person says of the opinion that the paper answers, as typed.
 *
 * @param version the draft's version when the form was opened
 */
record AcceptanceForm(@Nullable String reportYear, @Nullable String subject, @Nullable String adoptedBy,
		@Nullable String replyDueOn, @Nullable UUID leadUnit, @Nullable String dueOn,
		@Nullable MeasureStatus measureStatus, @Nullable Integer version) {

	private static final int LONGEST = 200;

	private static final int EARLIEST_YEAR = 1949;

	private static final int LATEST_YEAR = 2100;

	static AcceptanceForm of(OpinionData data, int version) {
		return new AcceptanceForm(text(data.reportYear()), text(data.subject()),
				text(data.adoptedBy()), text(data.replyDueOn()),
				(data.leadUnit() != null) ? data.leadUnit().id() : null, text(data.dueOn()),
				data.measureStatus(), version);
	}

	int openedVersion() {
		return (this.version != null) ? this.version : -1;
	}

	/** What was typed; {@code errors} say what of it cannot be read, and count as nothing typed. */
	OpinionData data(BindingResult errors) {
		return new OpinionData(year(errors), words(errors, "subject", this.subject),
				words(errors, "adoptedBy", this.adoptedBy), date(errors, "replyDueOn", this.replyDueOn),
				(this.leadUnit != null) ? new UnitId(this.leadUnit) : null, date(errors, "dueOn", this.dueOn),
				this.measureStatus);
	}

	private @Nullable Integer year(BindingResult errors) {
		String typed = text(this.reportYear);
		if (typed.isEmpty()) {
			return null;
		}
		try {
			int year = Integer.parseInt(typed);
			if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
				return year;
			}
		}
		catch (NumberFormatException ex) {
			// the complaint below says what a year is
		}
		errors.rejectValue("reportYear", "intake.opinion.not-a-year",
				new Object[] { typed, String.valueOf(EARLIEST_YEAR), String.valueOf(LATEST_YEAR) }, null);
		return null;
	}

	private static @Nullable String words(BindingResult errors, String field, @Nullable String typed) {
		String words = text(typed);
		if (words.length() > LONGEST) {
			errors.rejectValue(field, "indicator.field.too-long", new Object[] { words.length(), LONGEST }, null);
		}
		return words.isEmpty() ? null : words;
	}

	private static @Nullable LocalDate date(BindingResult errors, String field, @Nullable String typed) {
		String words = text(typed);
		try {
			return words.isEmpty() ? null : LocalDate.parse(words);
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue(field, "indicator.period.not-a-date", new Object[] { words }, null);
			return null;
		}
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString().strip() : "";
	}

}
