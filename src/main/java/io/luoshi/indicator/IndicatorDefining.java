package io.luoshi.indicator;

import java.time.Clock;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.organisation.Unit;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import io.luoshi.organisation.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings new indicators into the record, each with a first reading, for an indicator without any says nothing; and says
 * anew what they measure.
 */
@Service
public class IndicatorDefining {

	private final Indicators indicators;

	private final Readings readings;

	private final Units units;

	private final Clock clock;

	IndicatorDefining(Indicators indicators, Readings readings, Units units, Clock clock) {
		this.units = units;
		this.indicators = indicators;
		this.readings = readings;
		this.clock = clock;
	}

	/** @throws RuleViolation when the name is taken, or the source unit is not the person's own to speak for */
	@Transactional
	public ReadingId define(IndicatorDefinition definition, ReadingContent first, Actor by, UnitScope scope) {
		if (this.indicators.existsByName(definition.name())) {
			throw RuleViolation.at("name", "indicator.name-taken", definition.name());
		}
		if (!scope.covers(definition.sourceUnit())) {
			throw RuleViolation.at("sourceUnit", "indicator.source-foreign");
		}
		Indicator indicator = this.indicators.save(new Indicator(definition, by));
		return this.readings.save(new Reading(indicator, first, by, this.clock.instant())).id();
	}

	/** What an indicator is by now, and its version. */
	public record Defined(IndicatorDefinition definition, int version) {
	}

	/** @throws MissingRecord when it does not exist or is another unit's */
	@Transactional(readOnly = true)
	public Defined defined(IndicatorId id, UnitScope scope) {
		Indicator indicator = indicator(id, scope);
		return new Defined(indicator.definition(), indicator.version());
	}

	/**
	 * Says anew what an indicator measures.
	 * @throws MissingRecord when it does not exist or is another unit's
	 * @throws RuleViolation when another indicator has the name or the place among the key indicators
	 * @throws io.luoshi.core.StaleVersion when someone else redefined it since {@code version}
	 */
	@Transactional
	public void redefine(IndicatorId id, int version, IndicatorDefinition definition, Actor by, UnitScope scope) {
		Indicator indicator = indicator(id, scope);
		indicator.requireVersion(version);
		if (!definition.name().equals(indicator.name()) && this.indicators.existsByName(definition.name())) {
			throw RuleViolation.at("name", "indicator.name-taken", definition.name());
		}
		if (definition.keyRank() != null) {
			this.indicators.findByKeyRank(definition.keyRank())
				.filter((other) -> !other.equals(indicator))
				.ifPresent((other) -> {
					throw RuleViolation.at("keyRank", "indicator.key-rank-taken", definition.keyRank(), other.name());
				});
		}
		indicator.redefine(definition, this::name, by);
		this.indicators.save(indicator);
	}

	private Indicator indicator(IndicatorId id, UnitScope scope) {
		return this.indicators.findById(id)
			.filter((found) -> scope.covers(found.sourceUnit()))
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

	private String name(UnitId id) {
		return this.units.findById(id).map(Unit::name).orElseThrow(() -> new MissingRecord(id.subject()));
	}

}
