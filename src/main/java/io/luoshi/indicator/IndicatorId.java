package io.luoshi.indicator;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies an {@link Indicator} for good. */
@Embeddable
public record IndicatorId(UUID id) implements Serializable {

	public static IndicatorId next() {
		return new IndicatorId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("indicator", this.id);
	}

}
