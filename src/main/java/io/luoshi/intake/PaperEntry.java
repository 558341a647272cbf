package io.luoshi.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.luoshi.core.Actor;
import io.luoshi.indicator.text.BoundText;
import io.luoshi.indicator.text.BoundTexts;
import io.luoshi.indicator.text.Place;
import io.luoshi.intake.arrangement.Arrangement;
import io.luoshi.intake.arrangement.Arranger;
import io.luoshi.intake.arrangement.NumberRun;
import io.luoshi.intake.arrangement.Outline;
import io.luoshi.intake.arrangement.Owner;
import io.luoshi.intake.arrangement.RunCutter;
import io.luoshi.intake.arrangement.Stretch;
import io.luoshi.measure.Assignment;
import io.luoshi.measure.Commitment;
import io.luoshi.measure.Commitments;
import io.luoshi.measure.Measure;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.measure.Measures;
import io.luoshi.opinion.Area;
import io.luoshi.opinion.Clause;
import io.luoshi.opinion.Opinion;
import io.luoshi.opinion.Opinions;
import io.luoshi.opinion.Stage;
import io.luoshi.organisation.UnitId;
import io.luoshi.report.Report;
import io.luoshi.report.ReportId;
import io.luoshi.report.Reports;
import org.springframework.stereotype.Component;

/** Enters the opinion that a paper answers, what answers it, and the paper itself. */
@Component
class PaperEntry {

	private final Opinions opinions;

	private final Measures measures;

	private final Commitments commitments;

	private final Reports reports;

	private final BoundTexts texts;

	PaperEntry(Opinions opinions, Measures measures, Commitments commitments, Reports reports, BoundTexts texts) {
		this.opinions = opinions;
		this.measures = measures;
		this.commitments = commitments;
		this.reports = reports;
		this.texts = texts;
	}

	/** @param entered the readings that the numbers state */
	ReportId enter(Acceptance acceptance, OpinionData data, Map<PlannedReading.Key, Entered> entered, Actor by,
			Instant at) {
		Outline outline = acceptance.analysis().outline();
		Opinion opinion = opinion(data, by);
		List<Area> areas = Stream.generate(opinion::addArea).limit(outline.areas()).toList();
		acceptance.clauses().forEach((quoted) -> {
			Clause clause = opinion.addClause(quoted.wording(), false);
			if (quoted.area() > 0) {
				opinion.answer(clause, areas.get(quoted.area() - 1));
			}
		});
		this.opinions.save(opinion);
		Report report = new Report(opinion.id(), by, at);
		Map<Owner, UUID> ids = ids(outline, areas, opinion, data, by);
		ids.put(Owner.REPORT, report.id().id());
		Arrangement arrangement = Arranger.arrange(outline, (owner) -> Objects.requireNonNull(ids.get(owner)));
		enter(arrangement, ids, new RunCutter(outline.text(), runs(acceptance.analysis().numbers(), entered)));
		report.arrange(arrangement.passages(), arrangement.tail());
		this.reports.save(report);
		return report.id();
	}

	/** A paper about what is done has been filed; with measures still to be done it is being written. */
	private static Opinion opinion(OpinionData data, Actor by) {
		return new Opinion(Objects.requireNonNull(data.reportYear()), Objects.requireNonNull(data.subject()),
				Objects.requireNonNullElse(data.adoptedBy(), ""),
				(data.measureStatus() == MeasureStatus.DONE) ? Stage.FILED : Stage.HANDLING, data.replyDueOn(), false, by);
	}

	private Map<Owner, UUID> ids(Outline outline, List<Area> areas, Opinion opinion, OpinionData data, Actor by) {
		UnitId lead = Objects.requireNonNull(data.leadUnit());
		Map<Owner, UUID> ids = new HashMap<>();
		areas.forEach((area) -> ids.put(Owner.area(area.position()), area.id().id()));
		outline.openings().stream().map(Stretch::owner).filter((owner) -> owner.item() > 0).forEach((owner) -> {
			if (owner.kind() == Owner.Kind.MEASURE) {
				Measure measure = new Measure(areas.get(owner.area() - 1).id(), owner.item(),
						new Assignment(lead, Set.of(), Objects.requireNonNull(data.dueOn()), Set.of()),
						Objects.requireNonNull(data.measureStatus()), by);
				ids.put(owner, this.measures.save(measure).id().id());
			}
			else {
				Commitment commitment = new Commitment(opinion.id(), owner.item(), lead, by);
				ids.put(owner, this.commitments.save(commitment).id().id());
			}
		});
		return ids;
	}

	private void enter(Arrangement arrangement, Map<Owner, UUID> ids, RunCutter cutter) {
		arrangement.texts()
			.forEach((text) -> this.texts.save(new BoundText(
					new Place(text.owner().code(), Objects.requireNonNull(ids.get(text.owner())), text.part()),
					cutter.cut(text.start(), text.end()))));
	}

	private static List<NumberRun> runs(List<DraftNumber> numbers, Map<PlannedReading.Key, Entered> entered) {
		return numbers.stream()
			.map((number) -> new NumberRun(number.start(), number.end(),
					number.run((statement, period) -> Objects
						.requireNonNull(entered.get(PlannedReading.Key.of(statement, period))))))
			.toList();
	}

}
