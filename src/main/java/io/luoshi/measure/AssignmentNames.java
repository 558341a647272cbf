package io.luoshi.measure;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.luoshi.opinion.ClauseId;
import io.luoshi.organisation.UnitId;

/** Units by their names and clauses by their numbers, for forms in which they are typed or pasted. */
public final class AssignmentNames {

	private final Map<String, UnitId> units;

	private final Map<String, ClauseId> clauses;

	public AssignmentNames(AssignmentWords words) {
		this.units = words.units().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
		this.clauses = words.clauses()
			.entrySet()
			.stream()
			.collect(Collectors.toMap((each) -> String.valueOf(each.getValue()), Map.Entry::getKey));
	}

	public Set<String> units() {
		return new TreeSet<>(this.units.keySet());
	}

	public int clauses() {
		return this.clauses.size();
	}

	public Optional<UnitId> unit(String name) {
		return Optional.ofNullable(this.units.get(name));
	}

	public Optional<ClauseId> clause(String number) {
		return Optional.ofNullable(this.clauses.get(number));
	}

	/** The unit's name that shares most characters with what was typed; empty when none shares half of them. */
	public String nearest(String typed) {
		return this.units.keySet()
			.stream()
			.max(Comparator.comparingDouble((name) -> likeness(name, typed)))
			.filter((name) -> likeness(name, typed) >= 0.5)
			.orElse("");
	}

	/** Characters in common, in relation to the longer of the two: 1 for the same characters. */
	private static double likeness(String name, String typed) {
		Set<Integer> characters = name.chars().boxed().collect(Collectors.toSet());
		long common = typed.chars().distinct().filter(characters::contains).count();
		return (double) common / Math.max(characters.size(), typed.chars().distinct().count());
	}

}
