package io.luoshi.measure.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.core.RuleViolation;
import io.luoshi.measure.Assignment;
import io.luoshi.measure.AssignmentLine;
import io.luoshi.measure.AssignmentNames;
import io.luoshi.measure.AssignmentWords;
import io.luoshi.measure.TypedAssignment;
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

	static AssignmentRow of(AssignmentLine line, AssignmentWords words) {
		Assignment assignment = line.assignment();
		return new AssignmentRow(line.id(), words.units().get(assignment.lead()), words.cooperating(assignment),
				assignment.dueOn().toString(), words.answers(assignment), opened(assignment));
	}

	static String opened(Assignment assignment) {
		return String.join("|", assignment.lead().id().toString(), joined(assignment.cooperating(), UnitId::id),
				assignment.dueOn().toString(), joined(assignment.answers(), ClauseId::id));
	}

	/** The same as typed, as if it had been opened with another assignment. */
	AssignmentRow openedWith(Assignment other) {
		return new AssignmentRow(this.id, this.lead, this.cooperating, this.dueOn, this.answers, opened(other));
	}

	/** Whether it says anything else than when it was opened, readable or not. */
	boolean isChanged(AssignmentNames names) {
		List<RuleViolation> refusals = new ArrayList<>();
		Optional<Assignment> now = typed().read(names, refusals::add);
		return !refusals.isEmpty() || !now.equals(Optional.ofNullable(openedAssignment()));
	}

	/** What was typed, for a message: leading unit, others, day, clauses. */
	Object[] words() {
		return Stream.of(this.lead, this.cooperating, this.dueOn, this.answers)
			.map((text) -> Objects.requireNonNullElse(text, ""))
			.toArray();
	}

	private TypedAssignment typed() {
		return new TypedAssignment(this.lead, this.cooperating, this.dueOn, this.answers);
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
		return typed()
			.read(names, (refusal) -> errors.rejectValue(path + refusal.field(), refusal.code(), refusal.arguments(), null))
			.orElse(null);
	}

	private static <T> String joined(Set<T> ids, Function<T, UUID> id) {
		return ids.stream().map(id).map(UUID::toString).sorted().collect(Collectors.joining(" "));
	}

	private static <T> Set<T> ids(String joined, Function<UUID, T> id) {
		return Arrays.stream(joined.split(" "))
			.filter((part) -> !part.isEmpty())
			.map((part) -> id.apply(UUID.fromString(part)))
			.collect(Collectors.toSet());
	}

}
