package io.luoshi.indicator;

import java.time.Clock;

import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.organisation.UnitScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings new indicators into the record, each with a first reading: an indicator without any says nothing. */
@Service
public class IndicatorDefining {

	private final Indicators indicators;

	private final Readings readings;

	private final Clock clock;

	IndicatorDefining(Indicators indicators, Readings readings, Clock clock) {
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

}
