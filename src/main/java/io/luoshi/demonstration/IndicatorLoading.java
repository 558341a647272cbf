package io.luoshi.demonstration;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.core.Actor;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.Indicator;
import io.luoshi.indicator.IndicatorDefinition;
import io.luoshi.indicator.Indicators;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.Reading;
import io.luoshi.indicator.ReadingContent;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.indicator.Readings;
import io.luoshi.numeral.Quantity;
import io.luoshi.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Enters the indicators and their readings, approved by another than who entered them. */
@Component
class IndicatorLoading {

	private static final Actor APPROVER = new Actor("demonstration", "演示审核");

	private final Indicators indicators;

	private final Readings readings;

	private final Clock clock;

	IndicatorLoading(Indicators indicators, Readings readings, Clock clock) {
		this.indicators = indicators;
		this.readings = readings;
		this.clock = clock;
	}

	/** The reading that the report states, by the indicator's key. */
	Map<String, ReadingId> load(Map<String, UnitId> units) {
		Map<String, ReadingId> stated = new HashMap<>();
		for (Node node : Node.read("indicators.yaml")) {
			Indicator indicator = this.indicators.save(new Indicator(definition(node, units), Actor.SYSTEM));
			List<ReadingId> entered = node.nodes("readings").stream().map((reading) -> enter(indicator, reading)).toList();
			stated.put(node.text("key"), entered.get(0));
		}
		return stated;
	}

	private static IndicatorDefinition definition(Node node, Map<String, UnitId> units) {
		return new IndicatorDefinition(node.text("name"), node.text("unit"), Basis.valueOf(node.text("basis")),
				node.text("scope"), Direction.valueOf(node.text("direction")), units.get(node.text("source")),
				node.text("definition"), node.numberOrNull("keyRank"));
	}

	private ReadingId enter(Indicator indicator, Node node) {
		Period period = node.holdsNode("period")
				? new Period(node.node("period").date("from"), node.node("period").date("to"))
				: Period.ofYear(node.number("period"));
		ReadingStatus status = ReadingStatus.valueOf(node.text("status"));
		Reading reading = new Reading(indicator, new ReadingContent(Quantity.read(node.text("written")), null, period,
				PeriodGiven.valueOf(node.text("given")), status, node.text("source")), Actor.SYSTEM,
				this.clock.instant());
		if (status != ReadingStatus.PROVISIONAL) {
			reading.approve(APPROVER, this.clock.instant());
		}
		return this.readings.save(reading).id();
	}

}
