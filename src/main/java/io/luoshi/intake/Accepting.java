package io.luoshi.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.organisation.UnitScope;
import io.luoshi.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a draft into the record: opinion, areas, measures, commitments, indicators, readings, texts and report. */
@Service
public class Accepting {

	private final Drafts drafts;

	private final IntakeReader reader;

	private final IndicatorReader indicators;

	private final ReadingEntry readings;

	private final PaperEntry papers;

	private final Clock clock;

	Accepting(Drafts drafts, IntakeReader reader, IndicatorReader indicators, ReadingEntry readings, PaperEntry papers,
			Clock clock) {
		this.drafts = drafts;
		this.reader = reader;
		this.indicators = indicators;
		this.readings = readings;
		this.papers = papers;
		this.clock = clock;
	}

	/** What would be entered and what is in the way. Nothing is stored. */
	@Transactional(readOnly = true)
	public Acceptance preview(DraftContent draft) {
		return check(draft, draft.opinion());
	}

	/**
	 * Enters everything, or nothing.
	 * @throws io.luoshi.core.RuleViolation for the first thing that is in the way
	 * @throws io.luoshi.core.StaleVersion when someone has worked on the draft since {@code version}
	 */
	@Transactional
	public ReportId accept(DraftId id, int version, Actor by) {
		IntakeDraft draft = this.drafts.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		draft.requireOpen();
		draft.requireVersion(version);
		Acceptance acceptance = check(this.reader.draft(id), draft.opinion());
		if (!acceptance.isPossible()) {
			throw acceptance.obstacles().get(0).violation();
		}
		Instant now = this.clock.instant();
		Map<PlannedReading.Key, Entered> entered = this.readings.enter(acceptance,
				known(acceptance.analysis()), draft.name(), by, now);
		ReportId report = this.papers.enter(acceptance, draft.opinion(), entered, by, now);
		draft.accept(report, by, now);
		this.drafts.save(draft);
		return report;
	}

	private Acceptance check(DraftContent draft, OpinionData opinion) {
		DraftAnalysis analysis = draft.analysis();
		return Acceptance.of(analysis, known(analysis), obstacles(opinion));
	}

	private KnownRecord known(DraftAnalysis analysis) {
		List<UUID> stated = analysis.numbers()
			.stream()
			.map(DraftNumber::decision)
			.filter(Objects::nonNull)
			.filter((decision) -> decision.meaning() instanceof Meaning.States)
			.flatMap((decision) -> ((Meaning.States) decision.meaning()).statements().stream())
			.map(Statement::indicator)
			.filter(Objects::nonNull)
			.map((indicator) -> indicator.id())
			.distinct()
			.toList();
		return new KnownRecord(this.indicators.lines("", UnitScope.all()), this.reader.readings(stated));
	}

	private List<Obstacle> obstacles(OpinionData opinion) {
		List<Obstacle> obstacles = new ArrayList<>();
		require(obstacles, "reportYear", opinion.reportYear());
		require(obstacles, "subject", opinion.subject());
		require(obstacles, "leadUnit", opinion.leadUnit());
		require(obstacles, "dueOn", opinion.dueOn());
		require(obstacles, "measureStatus", opinion.measureStatus());
		if (opinion.reportYear() != null && opinion.subject() != null
				&& this.reader.opinion(opinion.reportYear(), opinion.subject()) != null) {
			obstacles.add(Obstacle.of("subject", "intake.accept.opinion-exists", String.valueOf(opinion.reportYear()),
					opinion.subject()));
		}
		return obstacles;
	}

	private static void require(List<Obstacle> obstacles, String field, @Nullable Object value) {
		if (value == null) {
			obstacles.add(Obstacle.of(field, "intake.accept.required"));
		}
	}

}
