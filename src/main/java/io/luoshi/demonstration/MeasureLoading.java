package io.luoshi.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.luoshi.core.Actor;
import io.luoshi.measure.Assignment;
import io.luoshi.measure.Measure;
import io.luoshi.measure.MeasureId;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.measure.MeasureTracking;
import io.luoshi.measure.Measures;
import io.luoshi.measure.ProgressReport;
import io.luoshi.opinion.Area;
import io.luoshi.opinion.Clause;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import io.luoshi.organisation.Units;
import org.springframework.stereotype.Component;

/** Enters an area's measures and what the units have told about them. */
@Component
class MeasureLoading {

	private final Measures measures;

	private final MeasureTracking tracking;

	private final Units units;

	MeasureLoading(Measures measures, MeasureTracking tracking, Units units) {
		this.measures = measures;
		this.tracking = tracking;
		this.units = units;
	}

	/**
	 * The measures entered, in their order.
	 * @param days by how much to move the dates of the handling
	 */
	List<MeasureId> load(List<Node> nodes, Area area, Clause clause, Map<String, UnitId> units, long days,
			DemonstrationLoading.TextEntry texts) {
		List<MeasureId> entered = new ArrayList<>();
		int position = 0;
		for (Node node : nodes) {
			Assignment assignment = new Assignment(units.get(node.text("lead")),
					node.texts("cooperating").stream().map(units::get).collect(Collectors.toSet()),
					node.date("due").plusDays(days), Set.of(clause.id()));
			Measure measure = new Measure(area.id(), ++position, assignment, MeasureStatus.NOT_STARTED, Actor.SYSTEM);
			this.measures.save(measure);
			texts.enter(measure.id().id(), "heading", node.text("heading"));
			texts.enter(measure.id().id(), "narrative", node.text("narrative"));
			report(measure, node, units, days);
			entered.add(measure.id());
		}
		return List.copyOf(entered);
	}

	private void report(Measure measure, Node node, Map<String, UnitId> units, long days) {
		MeasureStatus reached = MeasureStatus.valueOf(node.text("status"));
		List<Node> entries = node.nodes("progress");
		for (int index = 0; index < entries.size(); index++) {
			Node entry = entries.get(index);
			MeasureStatus status = (index == entries.size() - 1) ? reached : MeasureStatus.UNDER_WAY;
			LocalDate on = entry.date("date").plusDays(days);
			Actor teller = new Actor("demonstration", name(units.get(entry.text("by"))));
			this.tracking.report(measure.id(), measure.version(), new ProgressReport(on, status, entry.text("text")),
					teller, UnitScope.all());
		}
	}

	private String name(UnitId unit) {
		return this.units.findById(unit).orElseThrow().name();
	}

}
