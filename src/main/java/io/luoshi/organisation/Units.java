package io.luoshi.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All units. */
public interface Units extends Repository<Unit, UnitId> {

	Optional<Unit> findById(UnitId id);

	Optional<Unit> findByName(String name);

	List<Unit> findByNameIn(Collection<String> names);

	List<Unit> findAllByOrderByName();

	Unit save(Unit unit);

}
