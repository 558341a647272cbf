package io.luoshi.measure;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link Commitment} for good. */
@Embeddable
public record CommitmentId(UUID id) implements Serializable {

	public static CommitmentId next() {
		return new CommitmentId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("commitment", this.id);
	}

}
