package io.luoshi.indicator;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All indicators. */
public interface Indicators extends Repository<Indicator, IndicatorId> {

	Optional<Indicator> findById(IndicatorId id);

	boolean existsByName(String name);

	Optional<Indicator> findByKeyRank(Integer keyRank);

	Indicator save(Indicator indicator);

}
