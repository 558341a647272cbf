package io.luoshi.measure;

import java.util.List;
import java.util.Optional;

import io.luoshi.opinion.AreaId;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All measures. */
public interface Measures extends Repository<Measure, MeasureId> {

	/**
	 * The measure, for a report on it: its version counts every report, also one that leaves status and dates as they
	 * were, so that a second copy of the same report is refused.
	 */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	Optional<Measure> findById(MeasureId id);

	/** The measure, to work on the list in which it stands. */
	@Query("select m from Measure m where m.id = :id")
	Optional<Measure> findPlaced(MeasureId id);

	List<Measure> findByAreaOrderByPosition(AreaId area);

	void delete(Measure measure);

	Measure save(Measure measure);

}
