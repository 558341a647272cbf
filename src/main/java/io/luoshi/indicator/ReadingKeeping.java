package io.luoshi.indicator;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.numeral.Quantity;
import io.luoshi.organisation.UnitScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records, revises and approves readings. A person whose scope is one unit reaches only the readings of which that
 * unit is the source; anything else does not exist for them.
 */
@Service
public class ReadingKeeping {

	private static final String SHARING_A_FIGURE = """
			select distinct other.reading_id
			from text_run_reading mine join text_run_reading other on other.text_run_id = mine.text_run_id
			where mine.reading_id = :reading and other.reading_id <> :reading
			""";

	private final Readings readings;

	private final Indicators indicators;

	private final JdbcClient jdbc;

	private final Clock clock;

	ReadingKeeping(Readings readings, Indicators indicators, JdbcClient jdbc, Clock clock) {
		this.readings = readings;
		this.indicators = indicators;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Gives the indicator a value for one more period. */
	@Transactional
	public ReadingId record(IndicatorId id, ReadingContent content, Actor by, UnitScope scope) {
		Indicator indicator = indicator(id, scope);
		if (this.readings.existsByIndicatorAndPeriod(id, content.period())) {
			throw RuleViolation.at("periodStart", "indicator.reading.period-taken", content.period().label());
		}
		return this.readings.save(new Reading(indicator, content, by, this.clock.instant())).id();
	}

	/**
	 * Replaces what a reading says, and with it every place that states it. Readings that share one figure in a
	 * sentence (“均”, “各”) take the new figure together, since the sentence can only say one.
	 * @throws io.luoshi.core.StaleVersion when someone saved the reading since {@code version}
	 */
	@Transactional
	public void revise(ReadingId id, int version, ReadingContent content, Actor by, UnitScope scope) {
		Reading reading = find(id);
		Indicator indicator = indicator(reading.indicator(), scope);
		reading.requireVersion(version);
		requireFreePeriod(reading, content);
		boolean figureChanges = !reading.written().equals(content.written());
		reading.revise(indicator, content, by, this.clock.instant());
		this.readings.save(reading);
		if (figureChanges) {
			sharingFigure(id).forEach((other) -> restate(other, content.written(), by, scope));
		}
	}

	@Transactional
	public void approve(ReadingId id, int version, Actor by) {
		Reading reading = find(id);
		reading.requireVersion(version);
		reading.approve(by, this.clock.instant());
		this.readings.save(reading);
	}

	/** The readings that some sentence states with the same figure as this one. */
	public List<ReadingId> sharingFigure(ReadingId id) {
		return this.jdbc.sql(SHARING_A_FIGURE)
			.param("reading", id.id())
			.query(UUID.class)
			.list()
			.stream()
			.map(ReadingId::new)
			.toList();
	}

	private void restate(ReadingId id, Quantity written, Actor by, UnitScope scope) {
		Reading reading = find(id);
		Indicator indicator = indicator(reading.indicator(), scope);
		ReadingContent content = reading.content();
		reading.revise(indicator, new ReadingContent(written, null, content.period(), content.given(),
				content.status(), content.evidence()), by, this.clock.instant());
		this.readings.save(reading);
	}

	private void requireFreePeriod(Reading reading, ReadingContent content) {
		if (!reading.content().period().equals(content.period())
				&& this.readings.existsByIndicatorAndPeriod(reading.indicator(), content.period())) {
			throw RuleViolation.at("periodStart", "indicator.reading.period-taken", content.period().label());
		}
	}

	private Reading find(ReadingId id) {
		return this.readings.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
	}

	private Indicator indicator(IndicatorId id, UnitScope scope) {
		return this.indicators.findById(id)
			.filter((indicator) -> scope.covers(indicator.sourceUnit()))
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

}
