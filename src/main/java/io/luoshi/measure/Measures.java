package io.luoshi.measure;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All measures. */
public interface Measures extends Repository<Measure, MeasureId> {

	Optional<Measure> findById(MeasureId id);

	Measure save(Measure measure);

}
