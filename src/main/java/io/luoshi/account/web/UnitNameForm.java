package io.luoshi.account.web;

import org.jspecify.annotations.Nullable;

/**
 * Another name for a unit.
 *
 * @param version the unit's version when the form was opened
 */
record UnitNameForm(@Nullable String name, int version) {

	String stripped() {
		return (this.name != null) ? this.name.strip() : "";
	}

}
