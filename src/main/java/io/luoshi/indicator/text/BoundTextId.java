package io.luoshi.indicator.text;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link BoundText} for good. */
@Embeddable
public record BoundTextId(UUID id) implements Serializable {

	public static BoundTextId next() {
		return new BoundTextId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("text", this.id);
	}

}
