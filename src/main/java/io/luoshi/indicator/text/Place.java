package io.luoshi.indicator.text;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a text belongs: the record that owns it, and which part of that record it is.
 *
 * @param kind {@code area}, {@code measure}, {@code commitment} or {@code report}
 * @param owner the owning record's identifier
 * @param part {@code heading}, {@code narrative}, {@code title} …
 */
@Embeddable
public record Place(@Column(name = "owner_kind") String kind, @Column(name = "owner_id") UUID owner,
		String part) implements Serializable {

	/** The owner's page. */
	public String path() {
		return "/" + this.kind + "s/" + this.owner;
	}

}
