package io.luoshi.intake;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All drafts. */
public interface Drafts extends Repository<IntakeDraft, DraftId> {

	/** The draft, for a change: whoever else would change it or its numbers waits, so that none is lost. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<IntakeDraft> findById(DraftId id);

	IntakeDraft save(IntakeDraft draft);

}
