package io.luoshi.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.Indicator;
import io.luoshi.indicator.IndicatorDefinition;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Indicators;
import io.luoshi.indicator.Reading;
import io.luoshi.indicator.ReadingContent;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.indicator.Readings;
import org.springframework.stereotype.Component;

/** Enters the readings that a paper states, and the indicators that come into being with them. */
@Component
class ReadingEntry {

	/** Characters of a file's name that evidence keeps. */
	private static final int LONGEST_NAME = 200;

	private final Indicators indicators;

	private final Readings readings;

	ReadingEntry(Indicators indicators, Readings readings) {
		this.indicators = indicators;
		this.readings = readings;
	}

	/**
	 * The reading for each that is stated: entered, provisional until someone settles it, or the one of the record
	 * that says the same.
	 * @param file the name of the paper, which is the evidence
	 */
	Map<PlannedReading.Key, Entered> enter(Acceptance acceptance, KnownRecord known, String file, Actor by,
			Instant at) {
		Map<PlannedReading.Key, Entered> entered = new HashMap<>();
		Map<Object, Indicator> opened = new HashMap<>();
		for (PlannedReading planned : acceptance.readings()) {
			ReadingId there = known.reading(planned.key());
			ReadingId reading = (there != null) ? there : enter(planned, opened.computeIfAbsent(planned.key().indicator(),
					(key) -> indicator(planned, acceptance.analysis(), by)), file, by, at);
			entered.put(planned.key(), new Entered(reading, planned.quantity()));
		}
		return Map.copyOf(entered);
	}

	private ReadingId enter(PlannedReading planned, Indicator indicator, String file, Actor by, Instant at) {
		ReadingContent content = new ReadingContent(planned.quantity(), null, planned.key().period(), planned.given(),
				ReadingStatus.PROVISIONAL, evidence(file, planned.first()));
		return this.readings.save(new Reading(indicator, content, by, at)).id();
	}

	/** The paper and the paragraph of it: {@code 2023.docx ¶6}. */
	private static String evidence(String file, DraftNumber place) {
		return file.substring(0, Math.min(file.length(), LONGEST_NAME)) + " ¶" + (place.line() + 1);
	}

	/** What a new indicator counts is told, for the time being, by the sentence that it comes from. */
	private Indicator indicator(PlannedReading planned, DraftAnalysis analysis, Actor by) {
		Statement statement = planned.statement();
		IndicatorId known = statement.indicator();
		if (known != null) {
			return this.indicators.findById(known).orElseThrow(() -> new MissingRecord(known.subject()));
		}
		return this.indicators.save(new Indicator(new IndicatorDefinition(Objects.requireNonNull(statement.name()),
				planned.quantity().unit(), Objects.requireNonNullElse(statement.basis(), Basis.IN_YEAR),
				Objects.requireNonNullElse(statement.scope(), ""), Direction.NEUTRAL,
				Objects.requireNonNull(statement.sourceUnit()), analysis.sentence(planned.first()).text(),
				null), by));
	}

}
