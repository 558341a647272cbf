package io.luoshi.check;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link CheckRule} for good. */
@Embeddable
public record CheckRuleId(UUID id) implements Serializable {

	public static CheckRuleId next() {
		return new CheckRuleId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("check-rule", this.id);
	}

}
