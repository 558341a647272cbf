package io.luoshi.opinion;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All opinions. */
public interface Opinions extends Repository<Opinion, OpinionId> {

	/** The opinion, for a change of what it holds; its version counts changes of its clauses too. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	Optional<Opinion> findById(OpinionId id);

	/** The opinion, for a change of what answers it: whoever else would change that waits and then sees this change. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from Opinion o where o.id = :id")
	Optional<Opinion> findForComposing(OpinionId id);

	/** Which opinion an area belongs to. */
	@Query("select o.id from Opinion o join o.areas a where a.id = :area")
	Optional<OpinionId> findIdByArea(AreaId area);

	boolean existsById(OpinionId id);

	Opinion save(Opinion opinion);

}
