package io.luoshi.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of units. */
@Service
public class UnitKeeping {

	private static final int AT_ONCE = 500;

	private final Units units;

	UnitKeeping(Units units) {
		this.units = units;
	}

	/**
	 * Registers units of one kind, all of them or none, at most 500 at once.
	 * @return how many
	 * @throws RuleViolation beside {@code names} when one has no acceptable name or is there already, or there are too many
	 */
	@Transactional
	public int register(List<String> names, UnitKind kind, Actor by) {
		if (names.isEmpty()) {
			throw RuleViolation.at("names", "unit.names-missing");
		}
		if (names.size() > AT_ONCE) {
			throw RuleViolation.at("names", "unit.names-many", names.size(), AT_ONCE);
		}
		Set<String> taken = this.units.findByNameIn(names).stream().map(Unit::name).collect(Collectors.toSet());
		LinkedHashSet<String> distinct = new LinkedHashSet<>();
		for (String name : names) {
			if (!distinct.add(name) || taken.contains(name)) {
				throw RuleViolation.at("names", "unit.name-taken", name);
			}
		}
		distinct.forEach((name) -> this.units.save(Unit.register(name, kind, by)));
		return distinct.size();
	}

	/**
	 * @throws RuleViolation beside {@code name} when it is not acceptable or another unit has it
	 * @throws io.luoshi.core.StaleVersion when someone else renamed the unit since {@code version}
	 */
	@Transactional
	public void rename(UnitId id, int version, String name, Actor by) {
		Unit unit = this.units.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		unit.requireVersion(version);
		if (name.equals(unit.name())) {
			return;
		}
		if (this.units.findByName(name).isPresent()) {
			throw RuleViolation.at("name", "unit.name-used", name);
		}
		unit.rename(name, by);
		this.units.save(unit);
	}

}
