package io.luoshi.indicator;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All readings. */
public interface Readings extends Repository<Reading, ReadingId> {

	Optional<Reading> findById(ReadingId id);

	boolean existsByIndicatorAndPeriod(IndicatorId indicator, Period period);

	Reading save(Reading reading);

}
