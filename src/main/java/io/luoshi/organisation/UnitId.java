package io.luoshi.organisation;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link Unit} for good. */
@Embeddable
public record UnitId(UUID id) implements Serializable {

	public static UnitId next() {
		return new UnitId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("unit", this.id);
	}

}
