package io.luoshi.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.luoshi.core.FieldChange;
import io.luoshi.opinion.ClauseId;
import io.luoshi.organisation.UnitId;

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
		note(changes, "lead", this.units.get(before.lead()), this.units.get(after.lead()));
		note(changes, "cooperating", cooperating(before), cooperating(after));
		note(changes, "due", before.dueOn().toString(), after.dueOn().toString());
		note(changes, "clauses", answers(before), answers(after));
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

	private static void note(List<FieldChange> changes, String field, String before, String after) {
		if (!before.equals(after)) {
			changes.add(new FieldChange(field, before.isEmpty() ? null : before, after.isEmpty() ? null : after));
		}
	}

}
