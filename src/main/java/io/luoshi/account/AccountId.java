package io.luoshi.account;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies an {@link Account} for good. */
@Embeddable
public record AccountId(UUID id) implements Serializable {

	public static AccountId next() {
		return new AccountId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("account", this.id);
	}

}
