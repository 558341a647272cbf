package io.luoshi.opinion;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies an {@link Area} for good. */
@Embeddable
public record AreaId(UUID id) implements Serializable {

	public static AreaId next() {
		return new AreaId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("area", this.id);
	}

}
