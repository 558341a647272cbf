package io.luoshi.intake;

import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people have said of numbers. */
interface NumberDecisions extends Repository<NumberDecision, NumberPlace> {

	Optional<NumberDecision> findById(NumberPlace place);

	/** Where the numbers begin of which something has been said. */
	@Query("select d.place.start from NumberDecision d where d.place.draft = :draft")
	Set<Integer> findStarts(DraftId draft);

	NumberDecision save(NumberDecision decision);

	void delete(NumberDecision decision);

}
