package io.luoshi.measure.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.luoshi.organisation.Unit;
import io.luoshi.organisation.UnitId;

/** The units by their names, for forms in which names are typed or pasted. */
final class UnitNames {

	private final Map<String, UnitId> ids = new LinkedHashMap<>();

	UnitNames(List<Unit> units) {
		units.forEach((unit) -> this.ids.put(unit.name(), unit.id()));
	}

	Set<String> all() {
		return this.ids.keySet();
	}

	Optional<UnitId> named(String name) {
		return Optional.ofNullable(this.ids.get(name));
	}

	/** The name that shares most characters with what was typed; empty when there is none that shares half of them. */
	String nearest(String typed) {
		return this.ids.keySet()
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
