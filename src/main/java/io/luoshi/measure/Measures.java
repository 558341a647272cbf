package io.luoshi.measure;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All measures. */
public interface Measures extends Repository<Measure, MeasureId> {

	/**
	 * The measure, for a report on it: its version counts every report, also one that leaves status and dates as they
	 * were, so that a second copy of the same report is refused.
	 */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	Optional<Measure> findById(MeasureId id);

	Measure save(Measure measure);

}
