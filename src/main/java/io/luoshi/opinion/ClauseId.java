package io.luoshi.opinion;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link Clause} for good. */
@Embeddable
public record ClauseId(UUID id) implements Serializable {

	public static ClauseId next() {
		return new ClauseId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("clause", this.id);
	}

}
