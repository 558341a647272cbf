package io.luoshi.measure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import io.luoshi.core.RuleViolation;
import io.luoshi.opinion.ClauseId;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as people type it.
 *
 * @param cooperating names with a 、 or a comma between them
 * @param dueOn a day as {@code <input type="date">} writes it
 * @param answers numbers of clauses, with the same between them as names
 */
public record TypedAssignment(@Nullable String lead, @Nullable String cooperating, @Nullable String dueOn,
		@Nullable String answers) {

	private static final String BETWEEN = "[、，,;；\\s\\u3000]+";

	/** More of them in one field tell nobody anything, and each is a search for the name that was meant. */
	private static final int REFUSALS = 20;

	/** The assignment, or empty when {@code refusals} were told what cannot be read, each with its field. */
	public Optional<Assignment> read(AssignmentNames names, Consumer<RuleViolation> refusals) {
		Optional<UnitId> leading = lead(this.lead, names, refusals);
		Set<UnitId> others = each(this.cooperating, (name) -> unit(name, "cooperating", names, refusals));
		Set<ClauseId> clauses = each(this.answers, (number) -> clause(number, names, refusals));
		Optional<LocalDate> due = due(refusals);
		if (leading.isEmpty() || due.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Assignment(leading.get(), others, due.get(), clauses));
		}
		catch (RuleViolation ex) {
			refusals.accept(ex);
			return Optional.empty();
		}
	}

	/** The leading unit alone, as a commitment has it. */
	public static Optional<UnitId> lead(@Nullable String name, AssignmentNames names, Consumer<RuleViolation> refusals) {
		if (text(name).isEmpty()) {
			refusals.accept(RuleViolation.at("lead", "measure.assignment.no-lead"));
			return Optional.empty();
		}
		return unit(text(name), "lead", names, refusals);
	}

	private Optional<LocalDate> due(Consumer<RuleViolation> refusals) {
		if (text(this.dueOn).isEmpty()) {
			refusals.accept(RuleViolation.at("dueOn", "measure.assignment.no-due"));
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text(this.dueOn)));
		}
		catch (DateTimeParseException ex) {
			refusals.accept(RuleViolation.at("dueOn", "measure.progress.not-a-date", text(this.dueOn)));
			return Optional.empty();
		}
	}

	private static Optional<UnitId> unit(String name, String field, AssignmentNames names,
			Consumer<RuleViolation> refusals) {
		Optional<UnitId> found = names.unit(name);
		if (found.isEmpty()) {
			String nearest = names.nearest(name);
			refusals.accept(RuleViolation.at(field,
					nearest.isEmpty() ? "measure.assignment.unknown-unit" : "measure.assignment.unknown-unit-like", name,
					nearest));
		}
		return found;
	}

	private static Optional<ClauseId> clause(String number, AssignmentNames names, Consumer<RuleViolation> refusals) {
		Optional<ClauseId> found = names.clause(number);
		if (found.isEmpty()) {
			refusals.accept(RuleViolation.at("answers", "measure.assignment.unknown-clause", number, names.clauses()));
		}
		return found;
	}

	private static <T> Set<T> each(@Nullable String typed, Function<String, Optional<T>> read) {
		Set<T> found = new LinkedHashSet<>();
		int refused = 0;
		for (String part : text(typed).split(BETWEEN)) {
			if (!part.isEmpty() && refused < REFUSALS) {
				Optional<T> one = read.apply(part);
				one.ifPresent(found::add);
				refused += one.isPresent() ? 0 : 1;
			}
		}
		return found;
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
