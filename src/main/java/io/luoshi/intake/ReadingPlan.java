package io.luoshi.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.numeral.Quantity;

/** The readings that a draft's numbers state, each once, and what keeps them from being entered. */
final class ReadingPlan {

	private final KnownRecord known;

	private final Map<PlannedReading.Key, PlannedReading> readings = new LinkedHashMap<>();

	private final Map<String, PlannedReading> newNames = new LinkedHashMap<>();

	private final List<Obstacle> obstacles = new ArrayList<>();

	private ReadingPlan(KnownRecord known) {
		this.known = known;
	}

	static ReadingPlan of(List<DraftNumber> numbers, KnownRecord known) {
		ReadingPlan plan = new ReadingPlan(known);
		for (DraftNumber number : numbers) {
			if (number.decision() != null && number.decision().meaning() instanceof Meaning.States states) {
				plan.add(number, states);
			}
		}
		return plan;
	}

	List<PlannedReading> readings() {
		return List.copyOf(this.readings.values());
	}

	/** New indicators, each with the first reading that states it. */
	List<PlannedReading> newIndicators() {
		return List.copyOf(this.newNames.values());
	}

	List<Obstacle> obstacles() {
		return List.copyOf(this.obstacles);
	}

	private void add(DraftNumber number, Meaning.States states) {
		Quantity quantity = number.quantity().orElse(null);
		if (quantity == null) {
			this.obstacles.add(Obstacle.of(number, "intake.accept.not-a-figure", number.text()));
			return;
		}
		for (Statement statement : states.statements()) {
			PlannedReading.Key key = PlannedReading.Key.of(statement, states.period());
			PlannedReading stated = new PlannedReading(key, statement, states.given(), quantity, List.of(number));
			PlannedReading before = this.readings.get(key);
			this.readings.put(key, (before != null) ? merge(before, stated) : stated);
			if (before == null) {
				check(stated);
			}
		}
	}

	private PlannedReading merge(PlannedReading before, PlannedReading stated) {
		if (!before.quantity().write().equals(stated.quantity().write())) {
			this.obstacles.add(Obstacle.of(stated.first(), "intake.accept.figures-differ", name(stated),
					stated.key().period().label(), before.first().text(), stated.first().text()));
		}
		List<DraftNumber> places = new ArrayList<>(before.places());
		places.addAll(stated.places());
		return new PlannedReading(before.key(), before.statement(), before.given(), before.quantity(), places);
	}

	private void check(PlannedReading stated) {
		if (stated.statement().isNew()) {
			checkNew(stated);
		}
		else {
			checkKnown(stated, (UUID) stated.key().indicator());
		}
	}

	private void checkNew(PlannedReading stated) {
		PlannedReading same = this.newNames.putIfAbsent(name(stated), stated);
		if (this.known.hasName(name(stated))) {
			this.obstacles.add(Obstacle.of(stated.first(), "intake.accept.name-taken", name(stated)));
		}
		if (same != null && (!same.statement().equals(stated.statement())
				|| !same.quantity().unit().equals(stated.quantity().unit()))) {
			this.obstacles.add(Obstacle.of(stated.first(), "intake.accept.name-differs", name(stated),
					same.first().text(), stated.first().text()));
		}
	}

	private void checkKnown(PlannedReading stated, UUID indicator) {
		String unit = this.known.unit(indicator);
		if (!stated.quantity().unit().equals(unit)) {
			this.obstacles.add(Obstacle.of(stated.first(), "intake.accept.unit-differs", stated.first().text(), unit,
					name(stated)));
		}
		String written = this.known.written(indicator, stated.key().period());
		if (written != null && !written.equals(stated.quantity().write())) {
			this.obstacles.add(Obstacle.of(stated.first(), "intake.accept.reading-differs", name(stated),
					stated.key().period().label(), written, stated.quantity().write()));
		}
	}

	private String name(PlannedReading stated) {
		return (stated.statement().isNew()) ? Objects.requireNonNullElse(stated.statement().name(), "")
				: this.known.name((UUID) stated.key().indicator());
	}

}
