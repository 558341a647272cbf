package io.luoshi.measure.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.luoshi.core.RuleViolation;
import io.luoshi.measure.Assignment;
import io.luoshi.measure.AssignmentLine;
import io.luoshi.measure.AssignmentWords;
import io.luoshi.opinion.ClauseId;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A measure's row as typed.
 *
 * @param cooperating names with a 、 or a comma between them
 * @param answers numbers of clauses, likewise
 * @param opened the assignment when the row was opened, by identifiers: leading unit, others, day, clauses
 */
record AssignmentRow(@Nullable UUID id, @Nullable String lead, @Nullable String cooperating, @Nullable String dueOn,
		@Nullable String answers, @Nullable String opened) {

	private static final String BETWEEN = "[、，,;；\\s]+";

	static AssignmentRow of(AssignmentLine line, AssignmentWords words) {
		Assignment assignment = line.assignment();
		return new AssignmentRow(line.id(), words.units().get(assignment.lead()), words.cooperating(assignment),
				assignment.dueOn().toString(), words.answers(assignment), opened(assignment));
	}

	static String opened(Assignment assignment) {
		return String.join("|", assignment.lead().id().toString(), joined(assignment.cooperating(), UnitId::id),
				assignment.dueOn().toString(), joined(assignment.answers(), ClauseId::id));
	}

	/** What the row said when it was opened; null when that was tampered with. */
	@Nullable Assignment openedAssignment() {
		try {
			String[] parts = Objects.requireNonNullElse(this.opened, "").split("\\|", -1);
			return new Assignment(new UnitId(UUID.fromString(parts[0])), ids(parts[1], UnitId::new),
					LocalDate.parse(parts[2]), ids(parts[3], ClauseId::new));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException ex) {
			return null;
		}
	}

	/**
	 * What the row says now; null when {@code errors} tell beside its fields what cannot be read.
	 * @param path the row's place in the form, up to the names of its fields
	 */
	@Nullable Assignment assignment(AssignmentNames names, String path, BindingResult errors) {
		UnitId leading = unit(text(this.lead), names, path + "lead", errors).orElse(null);
		Set<UnitId> others = each(this.cooperating, (name) -> unit(name, names, path + "cooperating", errors));
		Set<ClauseId> clauses = each(this.answers, (number) -> clause(number, names, path + "answers", errors));
		LocalDate due = due(path + "dueOn", errors);
		if (leading == null || due == null) {
			return null;
		}
		try {
			return new Assignment(leading, others, due, clauses);
		}
		catch (RuleViolation ex) {
			errors.rejectValue(path + ex.field(), ex.code(), ex.arguments(), null);
			return null;
		}
	}

	private @Nullable LocalDate due(String field, BindingResult errors) {
		try {
			return LocalDate.parse(text(this.dueOn));
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue(field, "measure.progress.not-a-date", new Object[] { text(this.dueOn) }, null);
			return null;
		}
	}

	private static Optional<UnitId> unit(String name, AssignmentNames names, String field, BindingResult errors) {
		Optional<UnitId> found = names.unit(name);
		if (found.isEmpty() && name.isEmpty()) {
			errors.rejectValue(field, "measure.assignment.no-lead");
		}
		else if (found.isEmpty()) {
			String nearest = names.nearest(name);
			errors.rejectValue(field,
					nearest.isEmpty() ? "measure.assignment.unknown-unit" : "measure.assignment.unknown-unit-like",
					new Object[] { name, nearest }, null);
		}
		return found;
	}

	private static Optional<ClauseId> clause(String number, AssignmentNames names, String field, BindingResult errors) {
		Optional<ClauseId> found = names.clause(number);
		if (found.isEmpty()) {
			errors.rejectValue(field, "measure.assignment.unknown-clause", new Object[] { number, names.clauses() }, null);
		}
		return found;
	}

	private static <T> Set<T> each(@Nullable String typed, Function<String, Optional<T>> read) {
		return Arrays.stream(text(typed).split(BETWEEN))
			.filter((part) -> !part.isEmpty())
			.map(read)
			.flatMap(Optional::stream)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static <T> String joined(Set<T> ids, Function<T, UUID> id) {
		return ids.stream().map(id).map(UUID::toString).sorted().collect(Collectors.joining(" "));
	}

	private static <T> Set<T> ids(String joined, Function<UUID, T> id) {
		return each(joined, (part) -> Optional.of(id.apply(UUID.fromString(part))));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
