package io.luoshi.intake.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.intake.Meaning;
import io.luoshi.intake.Statement;
import io.luoshi.intake.Suggestion;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a person says of a number, as typed.
 *
 * @param meaning which part of the form was sent: {@code known}, {@code new}, {@code not-data}, {@code open}
 * @param seen the version of what was said before, -1 when nothing was
 */
record NumberForm(@Nullable String meaning, @Nullable List<UUID> indicator, @Nullable String name,
		@Nullable Basis basis, @Nullable String scope, @Nullable UUID sourceUnit, @Nullable String periodStart,
		@Nullable String periodEnd, @Nullable PeriodGiven given, @Nullable String reason, @Nullable Integer seen) {

	/** The form as the page first shows it: what has been said, or what is proposed. */
	static NumberForm of(NumberRow row, @Nullable UnitId source) {
		Meaning.States said = (row.said() instanceof Meaning.States states) ? states : null;
		Period period = (said != null) ? said.period() : row.proposal().period();
		Statement first = (said != null && said.statements().get(0).isNew()) ? said.statements().get(0) : null;
		UnitId unit = (first != null) ? first.sourceUnit() : source;
		return new NumberForm(row.state(), indicators(row, said), (first != null) ? first.name() : row.proposal().name(),
				(first != null) ? first.basis() : row.proposal().basis(),
				(first != null) ? first.scope() : row.proposal().scope(), (unit != null) ? unit.id() : null,
				period.start().toString(), period.end().toString(),
				(said != null) ? said.given() : row.proposal().given(), row.reason(), row.seen());
	}

	private static List<UUID> indicators(NumberRow row, Meaning.@Nullable States said) {
		if (said != null) {
			return said.statements()
				.stream()
				.map(Statement::indicator)
				.filter(Objects::nonNull)
				.map(IndicatorId::id)
				.toList();
		}
		return row.proposal().stated().stream().map(Suggestion::id).toList();
	}

	int seenVersion() {
		return (this.seen != null) ? this.seen : -1;
	}

	public boolean chose(UUID id) {
		return this.indicator != null && this.indicator.contains(id);
	}

	/** What is said, or empty when {@code errors} now say what is wrong, each beside its field. */
	Optional<Meaning> said(BindingResult errors) {
		return switch (Objects.requireNonNullElse(this.meaning, "")) {
			case "known" -> known(errors);
			case "new" -> newOne(errors);
			case "not-data" -> Optional.of(new Meaning.NotData(text(this.reason)));
			case "open" -> Optional.of(new Meaning.LeftOpen());
			default -> {
				errors.reject("intake.number.nothing-chosen");
				yield Optional.empty();
			}
		};
	}

	private Optional<Meaning> known(BindingResult errors) {
		List<UUID> chosen = (this.indicator != null) ? this.indicator.stream().filter(Objects::nonNull).distinct().toList()
				: List.of();
		if (chosen.isEmpty()) {
			errors.rejectValue("indicator", "intake.number.no-indicator");
		}
		return states(errors, chosen.stream().map((id) -> Statement.of(new IndicatorId(id))).toList());
	}

	private Optional<Meaning> newOne(BindingResult errors) {
		if (text(this.scope).isEmpty()) {
			errors.rejectValue("scope", "indicator.field.required");
		}
		if (this.sourceUnit == null) {
			errors.rejectValue("sourceUnit", "indicator.field.required");
			return Optional.empty();
		}
		return states(errors, List.of(Statement.ofNew(text(this.name), (this.basis != null) ? this.basis : Basis.IN_YEAR,
				text(this.scope), new UnitId(this.sourceUnit))));
	}

	private Optional<Meaning> states(BindingResult errors, List<Statement> statements) {
		LocalDate start = date(errors, "periodStart", this.periodStart);
		LocalDate end = date(errors, "periodEnd", this.periodEnd);
		if (errors.hasErrors() || start == null || end == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Meaning.States(new ArrayList<>(statements), new Period(start, end),
					Objects.requireNonNullElse(this.given, PeriodGiven.MISSING)));
		}
		catch (RuleViolation ex) {
			Violations.reject(errors, ex);
			return Optional.empty();
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
