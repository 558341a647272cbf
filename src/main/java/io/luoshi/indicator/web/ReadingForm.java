package io.luoshi.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.ExactValue;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingContent;
import io.luoshi.indicator.ReadingLine;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.Quantity;
import io.luoshi.numeral.WrittenNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a person types about a reading, as typed. */
record ReadingForm(@Nullable String written, @Nullable String exact, @Nullable String periodStart,
		@Nullable String periodEnd, @Nullable PeriodGiven given, @Nullable ReadingStatus status,
		@Nullable String evidence, @Nullable Integer version) {

	static ReadingForm of(ReadingLine line) {
		return new ReadingForm(line.written(), (line.exact() != null) ? line.exact().toPlainString() : "",
				line.periodStart().toString(), line.periodEnd().toString(), line.given(), line.status(),
				line.evidence(), line.version());
	}

	/** The next year's reading of the same indicator, with everything but the figure filled in. */
	static ReadingForm after(ReadingLine line) {
		return new ReadingForm("", "", line.periodStart().plusYears(1).toString(),
				line.periodEnd().plusYears(1).toString(), PeriodGiven.STATED, ReadingStatus.PROVISIONAL, "", 0);
	}

	static ReadingForm empty(String written) {
		return new ReadingForm(written, "", "", "", PeriodGiven.STATED, ReadingStatus.PROVISIONAL, "", 0);
	}

	int openedVersion() {
		return (this.version != null) ? this.version : -1;
	}

	/** The content, or empty when {@code errors} now say what is wrong, each beside its field. */
	Optional<ReadingContent> content(BindingResult errors) {
		Quantity quantity = quantity(errors);
		BigDecimal exactValue = exactValue(errors);
		LocalDate start = date(errors, "periodStart", this.periodStart);
		LocalDate end = date(errors, "periodEnd", this.periodEnd);
		if (errors.hasErrors() || quantity == null || start == null || end == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ReadingContent(quantity, exactValue, new Period(start, end),
					(this.given != null) ? this.given : PeriodGiven.MISSING,
					(this.status != null) ? this.status : ReadingStatus.PROVISIONAL, text(this.evidence)));
		}
		catch (RuleViolation ex) {
			FormErrors.reject(errors, ex);
			return Optional.empty();
		}
	}

	/**
	 * The same with the written form derived from the exact value in its own style: 64120 makes 6.3万余个 read 6.4万余个.
	 * Unchanged when {@code errors} now say why nothing can be derived.
	 */
	ReadingForm derived(BindingResult errors) {
		Quantity style = quantity(errors);
		BigDecimal exactValue = exactValue(errors);
		if (exactValue == null && !errors.hasErrors()) {
			errors.rejectValue("exact", "indicator.reading.exact-missing");
		}
		if (style == null || exactValue == null) {
			return this;
		}
		try {
			return new ReadingForm(style.restate(exactValue).write(), this.exact, this.periodStart, this.periodEnd,
					this.given, this.status, this.evidence, this.version);
		}
		catch (NumeralException ex) {
			FormErrors.reject(errors, "exact", ex);
			return this;
		}
	}

	/** What the figure reads as: {@code 326天}, or with its words, {@code 同比下降8.8%}. Null when it cannot be read. */
	@Nullable Quantity quantity(BindingResult errors) {
		String typed = text(this.written);
		try {
			return Quantity.read(typed);
		}
		catch (NumeralException ex) {
			try {
				if (!typed.isEmpty() && WrittenNumber.read(typed) instanceof Figure figure) {
					return Quantity.read(figure.quantity().write());
				}
			}
			catch (NumeralException ignored) {
				// the first complaint is the one about a plain figure, which is what the field asks for
			}
			FormErrors.reject(errors, "written", ex);
			return null;
		}
	}

	private @Nullable BigDecimal exactValue(BindingResult errors) {
		try {
			return ExactValue.read(this.exact);
		}
		catch (RuleViolation ex) {
			FormErrors.reject(errors, ex);
			return null;
		}
	}

	private static @Nullable LocalDate date(BindingResult errors, String field, @Nullable String typed) {
		try {
			return LocalDate.parse(text(typed));
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue(field, "indicator.period.not-a-date", new Object[] { text(typed) }, null);
			return null;
		}
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
