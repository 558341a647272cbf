package io.luoshi.intake;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** What people have said of numbers. */
interface NumberDecisions extends Repository<NumberDecision, NumberPlace> {

	Optional<NumberDecision> findById(NumberPlace place);

	NumberDecision save(NumberDecision decision);

	void delete(NumberDecision decision);

}
