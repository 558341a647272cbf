package io.luoshi.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingValue;
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
			PlannedReading before = this.readings.get(key);
			this.readings.put(key, (before != null) ? merged(before, number, quantity)
					: checked(begun(key, statement, states.given(), number, quantity), quantity));
		}
	}

	private PlannedReading begun(PlannedReading.Key key, Statement statement, PeriodGiven given, DraftNumber number,
			Quantity quantity) {
		ReadingValue there = this.known.value(key);
		return new PlannedReading(key, statement, given, (there != null) ? there : new ReadingValue(quantity, null),
				there != null, List.of(number));
	}

	/** Places may write one value in different ways (近5亿元, 4.8亿元); the reading is the one that admits all others. */
	private PlannedReading merged(PlannedReading before, DraftNumber number, Quantity quantity) {
		ReadingValue here = new ReadingValue(quantity, null);
		if (before.value().admits(quantity)) {
			return before.with(before.value(), number);
		}
		if (!before.entered() && before.allAdmittedBy(here)) {
			return before.with(here, number);
		}
		this.obstacles.add(Obstacle.of(number, "intake.accept.figures-differ", name(before), before.key().period().label(),
				before.first().text(), number.text()));
		return before.with(before.value(), number);
	}

	private PlannedReading checked(PlannedReading begun, Quantity quantity) {
		if (begun.statement().isNew()) {
			checkNew(begun);
		}
		else {
			checkKnown(begun, quantity, (UUID) begun.key().indicator());
		}
		return begun;
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

	private void checkKnown(PlannedReading stated, Quantity quantity, UUID indicator) {
		String unit = this.known.unit(indicator);
		if (!quantity.unit().equals(unit)) {
			this.obstacles.add(Obstacle.of(stated.first(), "intake.accept.unit-differs", stated.first().text(), unit,
					name(stated)));
		}
		else if (!stated.value().admits(quantity)) {
			this.obstacles.add(Obstacle.of(stated.first(), "intake.accept.reading-differs", name(stated),
					stated.key().period().label(), stated.quantity().write(), quantity.write()));
		}
	}

	private String name(PlannedReading stated) {
		return (stated.statement().isNew()) ? Objects.requireNonNullElse(stated.statement().name(), "")
				: this.known.name((UUID) stated.key().indicator());
	}

}
