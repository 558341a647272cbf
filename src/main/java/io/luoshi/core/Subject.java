package io.luoshi.core;

import java.util.UUID;

/**
 * Names one record across modules.
 *
 * @param type the record's kind in lower case: {@code measure}, {@code reading}, {@code account}
 * @param id the record's identifier
 */
public record Subject(String type, UUID id) {

	@Override
	public String toString() {
		return this.type + " " + this.id;
	}

}
