package io.luoshi.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All units. */
public interface Units extends Repository<Unit, UnitId> {

	Optional<Unit> findById(UnitId id);

	Optional<Unit> findByName(String name);

	List<Unit> findByNameIn(Collection<String> names);

	List<Unit> findAllByOrderByName();

	/** The names of all units in order, by their identifiers as forms send them: the options of a choice. */
	default Map<String, String> choices() {
		Map<String, String> names = new LinkedHashMap<>();
		findAllByOrderByName().forEach((unit) -> names.put(unit.id().id().toString(), unit.name()));
		return names;
	}

	Unit save(Unit unit);

}
