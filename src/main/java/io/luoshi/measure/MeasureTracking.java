package io.luoshi.measure;

import java.time.Clock;
import java.time.LocalDate;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.organisation.UnitScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what units tell about their measures. */
@Service
public class MeasureTracking {

	private final Measures measures;

	private final ProgressEntries entries;

	private final Clock clock;

	MeasureTracking(Measures measures, ProgressEntries entries, Clock clock) {
		this.measures = measures;
		this.entries = entries;
		this.clock = clock;
	}

	/**
	 * Adds a progress entry, and with it the measure's status.
	 * @throws MissingRecord when the measure does not exist or belongs to other units
	 * @throws io.luoshi.core.StaleVersion when someone else reported since {@code version}
	 */
	@Transactional
	public void report(MeasureId id, int version, ProgressReport report, Actor by, UnitScope scope) {
		Measure measure = this.measures.findById(id)
			.filter((found) -> found.isWithin(scope))
			.orElseThrow(() -> new MissingRecord(id.subject()));
		measure.requireVersion(version);
		this.entries.save(measure.report(report, by, this.clock.instant(), LocalDate.now(this.clock)));
		this.measures.save(measure);
	}

}
