package io.luoshi.check;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link Waiver} for good. */
@Embeddable
public record WaiverId(UUID id) implements Serializable {

	public static WaiverId next() {
		return new WaiverId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("waiver", this.id);
	}

}
