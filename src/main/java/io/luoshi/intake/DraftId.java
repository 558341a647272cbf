package io.luoshi.intake;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies an {@link IntakeDraft} for good. */
@Embeddable
public record DraftId(UUID id) implements Serializable {

	public static DraftId next() {
		return new DraftId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("intake", this.id);
	}

}
