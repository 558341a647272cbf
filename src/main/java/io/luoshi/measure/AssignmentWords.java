package io.luoshi.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.luoshi.core.FieldChange;
import io.luoshi.opinion.ClauseId;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What people call the parts of an assignment.
 *
 * @param units the names of all units
 * @param clauses the numbers of the opinion's clauses
 */
public record AssignmentWords(Map<UnitId, String> units, Map<ClauseId, Integer> clauses) {

	private static final String BETWEEN = "、";

	/** What became of each part, in words for history; empty when nothing did. */
	List<FieldChange> changes(Assignment before, Assignment after) {
		List<FieldChange> changes = new ArrayList<>();
		FieldChange.note(changes, "lead", this.units.get(before.lead()), this.units.get(after.lead()));
		FieldChange.note(changes, "cooperating", orNull(cooperating(before)), orNull(cooperating(after)));
		FieldChange.note(changes, "due", before.dueOn(), after.dueOn());
		FieldChange.note(changes, "clauses", orNull(answers(before)), orNull(answers(after)));
		return List.copyOf(changes);
	}

	/** The cooperating units' names, sorted, as they are typed too. */
	public String cooperating(Assignment assignment) {
		return assignment.cooperating().stream().map(this.units::get).sorted().collect(Collectors.joining(BETWEEN));
	}

	/** The numbers of the clauses, in order, as they are typed too. */
	public String answers(Assignment assignment) {
		return assignment.answers()
			.stream()
			.map(this.clauses::get)
			.sorted()
			.map(String::valueOf)
			.collect(Collectors.joining(BETWEEN));
	}

	private static @Nullable String orNull(String words) {
		return words.isEmpty() ? null : words;
	}

}
