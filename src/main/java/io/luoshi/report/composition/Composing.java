package io.luoshi.report.composition;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.measure.Assignment;
import io.luoshi.measure.CommitmentId;
import io.luoshi.measure.CommitmentPlanning;
import io.luoshi.measure.Exchange;
import io.luoshi.measure.MeasureId;
import io.luoshi.measure.MeasurePlanning;
import io.luoshi.measure.PlacedAnswer;
import io.luoshi.measure.Wording;
import io.luoshi.opinion.AreaId;
import io.luoshi.opinion.OpinionId;
import io.luoshi.organisation.UnitId;
import io.luoshi.report.Report;
import io.luoshi.report.Reports;
import io.luoshi.report.document.Marker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what answers an opinion and with it, in the same transaction, every report on the opinion that is still a
 * draft. A report that has been handed out keeps its order. Each method takes the opinion's composition that the person
 * had before them, and throws {@link io.luoshi.core.StaleVersion} when it has changed since.
 */
@Service
public class Composing {

	private static final String MEASURE = "measure";

	private static final String COMMITMENT = "commitment";

	private final MeasurePlanning measures;

	private final CommitmentPlanning commitments;

	private final Reports reports;

	Composing(MeasurePlanning measures, CommitmentPlanning commitments, Reports reports) {
		this.measures = measures;
		this.commitments = commitments;
		this.reports = reports;
	}

	/**
	 * Adds a measure to an area.
	 * @param after the measure that it follows, null at the end
	 * @throws RuleViolation at {@code heading} or {@code narrative} when the paper cannot say it
	 */
	@Transactional
	public MeasureId addMeasure(AreaId area, @Nullable MeasureId after, int opened, Wording wording,
			Assignment assignment, Actor by) {
		requireUnmarked(wording);
		PlacedAnswer added = this.measures.add(area, after, opened, wording, assignment, by);
		drafts(added.opinion(), (report) -> report.add(MEASURE, added.id(), added.order(), area.id()));
		return new MeasureId(added.id());
	}

	/**
	 * Moves a measure one place within its area.
	 * @param steps -1 or 1
	 */
	@Transactional
	public OpinionId moveMeasure(MeasureId id, int steps, int opened, Actor by) {
		return exchange(this.measures.move(id, steps, opened, by));
	}

	/** Moves a measure to the end of another area. */
	@Transactional
	public OpinionId moveMeasure(MeasureId id, AreaId area, int opened, Actor by) {
		PlacedAnswer moved = this.measures.moveTo(id, area, opened, by);
		drafts(moved.opinion(), (report) -> report.move(moved.id(), moved.order(), area.id()));
		return moved.opinion();
	}

	/**
	 * Takes a measure out; its texts go, the readings that they state stay.
	 * @throws RuleViolation when progress has been told on it, or a report that has been handed out states it
	 */
	@Transactional
	public OpinionId takeOutMeasure(MeasureId id, int opened, Actor by) {
		OpinionId opinion = this.measures.takeOut(id, opened, by);
		takeOut(opinion, id.id());
		return opinion;
	}

	/** Adds a commitment; see {@link #addMeasure}. */
	@Transactional
	public CommitmentId addCommitment(OpinionId opinion, @Nullable CommitmentId after, int opened, Wording wording,
			UnitId lead, Actor by) {
		requireUnmarked(wording);
		PlacedAnswer added = this.commitments.add(opinion, after, opened, wording, lead, by);
		drafts(opinion, (report) -> report.add(COMMITMENT, added.id(), added.order(), null));
		return new CommitmentId(added.id());
	}

	/** Moves a commitment one place; see {@link #moveMeasure(MeasureId, int, int, Actor)}. */
	@Transactional
	public OpinionId moveCommitment(CommitmentId id, int steps, int opened, Actor by) {
		return exchange(this.commitments.move(id, steps, opened, by));
	}

	/**
	 * Takes a commitment out.
	 * @throws RuleViolation when a report that has been handed out states it
	 */
	@Transactional
	public OpinionId takeOutCommitment(CommitmentId id, int opened, Actor by) {
		OpinionId opinion = this.commitments.takeOut(id, opened, by);
		takeOut(opinion, id.id());
		return opinion;
	}

	private OpinionId exchange(Exchange exchange) {
		drafts(exchange.opinion(), (report) -> report.exchange(exchange.one(), exchange.other()));
		return exchange.opinion();
	}

	private void takeOut(OpinionId opinion, UUID item) {
		List<Report> all = this.reports.findByOpinionOrderByCreatedAt(opinion);
		if (all.stream().anyMatch((report) -> !report.isDraft() && report.states(item))) {
			throw RuleViolation.of("composition.handed-out");
		}
		drafts(opinion, (report) -> report.takeOut(item));
	}

	private void drafts(OpinionId opinion, Consumer<Report> change) {
		this.reports.findByOpinionOrderByCreatedAt(opinion).stream().filter(Report::isDraft).forEach((report) -> {
			change.accept(report);
			this.reports.save(report);
		});
	}

	/** Ordinals follow from the order; one that is typed would stand twice. */
	private static void requireUnmarked(Wording wording) {
		for (Marker marker : Marker.values()) {
			for (int ordinal = 1; marker.runsIn() && marker.reaches(ordinal); ordinal++) {
				if (wording.heading().startsWith(marker.write(ordinal))) {
					throw RuleViolation.at("heading", "composition.marked", marker.write(ordinal));
				}
			}
		}
		if (wording.heading().endsWith("。")) {
			throw RuleViolation.at("heading", "composition.full-stop");
		}
	}

}
