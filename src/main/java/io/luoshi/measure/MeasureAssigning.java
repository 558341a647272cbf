package io.luoshi.measure;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.organisation.UnitScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives measures to units. */
@Service
public class MeasureAssigning {

	private final Measures measures;

	MeasureAssigning(Measures measures) {
		this.measures = measures;
	}

	/**
	 * Assigns a measure. What counts as changed meanwhile is its assignment, not its version: units report progress all
	 * day, and that is no reason to refuse a new deadline.
	 * @param opened the assignment that the person had before them
	 * @return false when it is neither that nor the wanted one by now, and then nothing is saved
	 * @throws MissingRecord when the measure does not exist or belongs to other units
	 */
	@Transactional
	public boolean assign(MeasureId id, Assignment opened, Assignment wanted, AssignmentWords words,
			Actor by, UnitScope scope) {
		Measure measure = this.measures.findById(id)
			.filter((found) -> found.isWithin(scope))
			.orElseThrow(() -> new MissingRecord(id.subject()));
		if (measure.assignment().equals(wanted)) {
			return true;
		}
		if (!measure.assignment().equals(opened)) {
			return false;
		}
		measure.assign(wanted, words, by);
		this.measures.save(measure);
		return true;
	}

}
