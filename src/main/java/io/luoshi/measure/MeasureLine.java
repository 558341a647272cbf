package io.luoshi.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a list says about a measure.
 *
 * @param lead the leading unit's name
 * @param cooperating the names of the cooperating units, one a line
 * @param mine whether the reader's own unit leads it or cooperates
 */
public record MeasureLine(UUID id, UUID opinionId, UUID areaId, int areaPosition, int position, String lead,
		String cooperating, LocalDate dueOn, MeasureStatus status, @Nullable LocalDate lastProgressOn, int version,
		boolean mine) {

	public List<String> cooperatingUnits() {
		return this.cooperating.lines().toList();
	}

}
