package io.luoshi.opinion;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies an {@link Opinion} for good. */
@Embeddable
public record OpinionId(UUID id) implements Serializable {

	public static OpinionId next() {
		return new OpinionId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("opinion", this.id);
	}

}
