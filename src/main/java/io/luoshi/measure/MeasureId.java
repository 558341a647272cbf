package io.luoshi.measure;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link Measure} for good. */
@Embeddable
public record MeasureId(UUID id) implements Serializable {

	public static MeasureId next() {
		return new MeasureId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("measure", this.id);
	}

}
