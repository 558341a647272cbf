package io.luoshi.opinion;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All opinions. */
public interface Opinions extends Repository<Opinion, OpinionId> {

	/** The opinion, for a change of what it holds; its version counts changes of its clauses too. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	Optional<Opinion> findById(OpinionId id);

	boolean existsById(OpinionId id);

	Opinion save(Opinion opinion);

}
