package io.luoshi.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.luoshi.account.DemonstrationAccounts;
import io.luoshi.check.RuleKeeping;
import io.luoshi.core.Actor;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.text.BoundText;
import io.luoshi.indicator.text.BoundTexts;
import io.luoshi.indicator.text.Place;
import io.luoshi.measure.Commitment;
import io.luoshi.measure.Commitments;
import io.luoshi.opinion.Area;
import io.luoshi.opinion.Clause;
import io.luoshi.opinion.Opinion;
import io.luoshi.opinion.Opinions;
import io.luoshi.opinion.Stage;
import io.luoshi.organisation.Unit;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitKind;
import io.luoshi.organisation.Units;
import io.luoshi.report.Report;
import io.luoshi.report.Reports;
import io.luoshi.report.document.Marker;
import io.luoshi.report.document.Passage;
import io.luoshi.report.document.Role;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the demonstration record through the same verbs that people use. */
@Component
class DemonstrationLoading {

	/** The day on which the resource tells its deadlines and progress; it becomes today. */
	private static final LocalDate TOLD_ON = LocalDate.of(2024, 2, 28);

	private static final String UNITS = "units.yaml";

	/** The report's own texts, and the names that they have in the resource. */
	private static final Map<String, String> PARTS = Map.of("title", "title", "session", "sessionLine", "addressee",
			"addressee", "preamble", "preamble", "first-heading", "firstHeading", "second-heading", "secondHeading",
			"lead", "lead", "closing", "closing");

	private final Units units;

	private final Opinions opinions;

	private final Reports reports;

	private final Commitments commitments;

	private final BoundTexts texts;

	private final IndicatorLoading indicators;

	private final MeasureLoading measures;

	private final DemonstrationAccounts accounts;

	private final RuleKeeping rules;

	private final EntityManager entities;

	private final Clock clock;

	DemonstrationLoading(Units units, Opinions opinions, Reports reports, Commitments commitments, BoundTexts texts,
			IndicatorLoading indicators, MeasureLoading measures, DemonstrationAccounts accounts, RuleKeeping rules,
			EntityManager entities, Clock clock) {
		this.units = units;
		this.opinions = opinions;
		this.reports = reports;
		this.commitments = commitments;
		this.texts = texts;
		this.indicators = indicators;
		this.measures = measures;
		this.accounts = accounts;
		this.rules = rules;
		this.entities = entities;
		this.clock = clock;
	}

	/** Loads everything in one transaction, unless the record has begun already. */
	@Transactional
	void load() {
		if (!this.units.findAllByOrderByName().isEmpty()) {
			return;
		}
		Map<String, UnitId> byKey = loadUnits();
		this.accounts.open(byKey.get("ecology"), byKey.get("economy"), byKey.get("yuzhong"), byKey.get("committee"));
		Map<String, ReadingId> readings = this.indicators.load(byKey);
		loadOpinion(Node.read("opinion.yaml").get(0), byKey, readings);
	}

	private Map<String, UnitId> loadUnits() {
		Map<String, UnitId> byKey = new HashMap<>();
		for (Node node : Node.read(UNITS)) {
			Unit unit = new Unit(node.text("name"), UnitKind.valueOf(node.text("kind")), node.flag("demonstration"));
			byKey.put(node.text("key"), this.units.save(unit).id());
		}
		return byKey;
	}

	private void loadOpinion(Node record, Map<String, UnitId> units, Map<String, ReadingId> readings) {
		long days = ChronoUnit.DAYS.between(TOLD_ON, LocalDate.now(this.clock));
		Node node = record.node("opinion");
		Opinion opinion = new Opinion(node.number("year"), node.text("subject"), node.text("adoptedBySession"),
				Stage.valueOf(node.text("stage")), node.date("reportDue").plusDays(days), true, Actor.SYSTEM);
		List<Area> areas = record.nodes("areas").stream().map((area) -> opinion.addArea()).toList();
		List<Clause> clauses = node.nodes("clauses").stream().map((clause) -> clause(opinion, clause, areas)).toList();
		this.opinions.save(opinion);
		List<Passage> answers = new ArrayList<>();
		for (int index = 0; index < areas.size(); index++) {
			Node area = record.nodes("areas").get(index);
			Area entered = areas.get(index);
			text("area", entered.id().id(), "heading", area.text("heading"), readings);
			answers.add(Passage.runInHeading(Role.AREA, Marker.HAN_BRACKET, "area", entered.id().id(), "heading"));
			this.measures.load(area.nodes("measures"), entered, clauses.get(index), units, days,
					(owner, part, marked) -> text("measure", owner, part, marked, readings))
				.forEach((id) -> answers.add(Passage.item(Role.ITEM, true, Marker.SHI, "measure", id.id())));
		}
		List<Passage> plans = loadCommitments(record.nodes("commitments"), opinion, units, readings);
		Report report = loadReport(record.node("report"), opinion, readings, answers, plans);
		// What reads the paper asks the database, not the persistence context
		this.entities.flush();
		this.rules.acceptProposals(report.id(), Actor.SYSTEM);
	}

	private static Clause clause(Opinion opinion, Node node, List<Area> areas) {
		Clause clause = opinion.addClause(node.text("text"), node.flag("demonstration"));
		node.texts("answeredBy").forEach((area) -> opinion.answer(clause, areas.get(Integer.parseInt(area) - 1)));
		return clause;
	}

	private List<Passage> loadCommitments(List<Node> nodes, Opinion opinion, Map<String, UnitId> units,
			Map<String, ReadingId> readings) {
		List<Passage> passages = new ArrayList<>();
		int position = 0;
		for (Node node : nodes) {
			Commitment commitment = this.commitments.save(new Commitment(opinion.id(), ++position,
					units.get(node.text("lead")), Actor.SYSTEM));
			text("commitment", commitment.id().id(), "heading", node.text("heading"), readings);
			text("commitment", commitment.id().id(), "narrative", node.text("narrative"), readings);
			passages.add(Passage.item(Role.COMMITMENT, false, Marker.SHI, "commitment", commitment.id().id()));
		}
		return passages;
	}

	private Report loadReport(Node node, Opinion opinion, Map<String, ReadingId> readings, List<Passage> answers,
			List<Passage> plans) {
		Report report = new Report(opinion.id(), Actor.SYSTEM, this.clock.instant());
		UUID id = report.id().id();
		PARTS.forEach((part, name) -> text("report", id, part, node.text(name), readings));
		List<Passage> order = new ArrayList<>();
		order.add(Passage.plain(Role.TITLE, "report", id, "title"));
		order.add(Passage.plain(Role.SESSION, "report", id, "session"));
		order.add(Passage.plain(Role.ADDRESSEE, "report", id, "addressee"));
		order.add(Passage.plain(Role.PREAMBLE, "report", id, "preamble"));
		order.add(Passage.heading(Role.HEADING1, Marker.HAN_COMMA, "report", id, "first-heading"));
		order.addAll(answers);
		order.add(Passage.heading(Role.HEADING1, Marker.HAN_COMMA, "report", id, "second-heading"));
		order.add(Passage.plain(Role.LEAD, "report", id, "lead"));
		order.addAll(plans);
		order.add(Passage.plain(Role.CLOSING, "report", id, "closing"));
		report.arrange(order, "");
		return this.reports.save(report);
	}

	private void text(String kind, UUID owner, String part, String marked, Map<String, ReadingId> readings) {
		this.texts.save(new BoundText(new Place(kind, owner, part), new MarkedText(marked).runs(readings)));
	}

	/** Enters one text of a record. */
	@FunctionalInterface
	interface TextEntry {

		void enter(UUID owner, String part, String marked);

	}

}
