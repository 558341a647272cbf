package io.luoshi.indicator;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link Reading} for good. */
@Embeddable
public record ReadingId(UUID id) implements Serializable {

	public static ReadingId next() {
		return new ReadingId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("reading", this.id);
	}

}
