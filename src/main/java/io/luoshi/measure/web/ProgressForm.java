package io.luoshi.measure.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

import io.luoshi.core.RuleViolation;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.measure.ProgressReport;
import io.luoshi.measure.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Progress as typed; nothing that was typed is changed or lost on the way back to the screen.
 *
 * @param version the measure's version when the form was opened
 * @param seen how many entries the person had before them
 */
record ProgressForm(@Nullable String asOf, @Nullable String status, @Nullable String content,
		@Nullable String version, @Nullable String seen) {

	static ProgressForm empty(WorkItem item, int seen, LocalDate today) {
		MeasureStatus status = item.line().status();
		return new ProgressForm(today.toString(),
				((status == MeasureStatus.NOT_STARTED) ? MeasureStatus.UNDER_WAY : status).name(), "",
				String.valueOf(item.line().version()), String.valueOf(seen));
	}

	/** The same words on top of what others have saved meanwhile. */
	ProgressForm onTopOf(WorkItem item, int entries) {
		return new ProgressForm(this.asOf, this.status, this.content, String.valueOf(item.line().version()),
				String.valueOf(entries));
	}

	/** The report, or empty when {@code errors} now say what is wrong, each beside its field. */
	Optional<ProgressReport> report(BindingResult errors) {
		LocalDate date = date(errors);
		MeasureStatus reached = reached();
		if (reached == null) {
			errors.rejectValue("status", "measure.progress.no-status");
		}
		try {
			ProgressReport report = new ProgressReport((date != null) ? date : LocalDate.EPOCH,
					(reached != null) ? reached : MeasureStatus.UNDER_WAY, text(this.content));
			return errors.hasErrors() ? Optional.empty() : Optional.of(report);
		}
		catch (RuleViolation ex) {
			reject(errors, ex);
			return Optional.empty();
		}
	}

	/** Puts what the domain refuses beside the field that it concerns. */
	static void reject(BindingResult errors, RuleViolation violation) {
		if (violation.field() != null) {
			errors.rejectValue(violation.field(), violation.code(), violation.arguments(), violation.code());
		}
		else {
			errors.reject(violation.code(), violation.arguments(), violation.code());
		}
	}

	/** A version that no record has when none was sent, so that it counts as a conflict. */
	int openedVersion() {
		return number(this.version, -1);
	}

	int entriesSeen() {
		return Math.max(number(this.seen, 0), 0);
	}

	private @Nullable LocalDate date(BindingResult errors) {
		try {
			return LocalDate.parse(text(this.asOf));
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue("asOf", "measure.progress.not-a-date", new Object[] { text(this.asOf) }, null);
			return null;
		}
	}

	private @Nullable MeasureStatus reached() {
		return Arrays.stream(MeasureStatus.values())
			.filter((each) -> each.name().equals(this.status))
			.findFirst()
			.orElse(null);
	}

	private static int number(@Nullable String typed, int otherwise) {
		try {
			return Integer.parseInt(text(typed));
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
