package io.luoshi.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.luoshi.organisation.UnitId;

/**
 * A measure in the 任务分解表.
 *
 * @param cooperating the names of the cooperating units, one a line
 * @param cooperatingIds their identifiers, one a line in the same order
 */
public record AssignmentLine(UUID id, int areaPosition, int position, UUID leadId, String lead, String cooperating,
		String cooperatingIds, LocalDate dueOn) {

	public List<String> cooperatingUnits() {
		return this.cooperating.lines().toList();
	}

	/** What the line says, to compare with what is wanted. */
	public Assignment assignment() {
		List<UnitId> units = this.cooperatingIds.lines().map(UUID::fromString).map(UnitId::new).toList();
		return new Assignment(new UnitId(this.leadId), Set.copyOf(units), this.dueOn);
	}

}
