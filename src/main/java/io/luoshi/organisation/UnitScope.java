package io.luoshi.organisation;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * The units whose records a person may see and change. Every query on such records takes one.
 *
 * @param unit the only unit, or null for all of them
 */
public record UnitScope(@Nullable UnitId unit) implements Serializable {

	public static UnitScope all() {
		return new UnitScope(null);
	}

	public static UnitScope only(UnitId unit) {
		return new UnitScope(unit);
	}

	/** Whether any of these units, a record's lead and cooperating ones, is in scope. */
	public boolean covers(UnitId... units) {
		if (this.unit == null) {
			return true;
		}
		for (UnitId each : units) {
			if (each.equals(this.unit)) {
				return true;
			}
		}
		return false;
	}

}
