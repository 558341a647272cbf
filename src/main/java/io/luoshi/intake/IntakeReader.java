package io.luoshi.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.organisation.UnitId;
import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads drafts, one statement a question. */
@Component
public class IntakeReader {

	private static final String LINES = """
			select id, name, source, state, length(content) characters, received_by, changed_by, report_id,
				received_at at time zone :zone received_at, changed_at at time zone :zone changed_at,
				(select count(*) from intake_decision d where d.draft_id = intake_draft.id) settled
			from intake_draft order by state = 'OPEN' desc, intake_draft.changed_at desc, id limit 200
			""";

	private static final String DRAFT = """
			select id, name, state, content, report_year, subject, adopted_by, reply_due_on, lead_unit_id, due_on,
				measure_status, report_id, version
			from intake_draft where id = :id
			""";

	private static final String DECISIONS = """
			select d.start_at, d.end_at, d.kind, d.reason, d.period_start, d.period_end, d.period_given, d.version,
				s.position, s.indicator_id, s.name, s.basis, s.scope, s.source_unit_id
			from intake_decision d
				left join intake_statement s on s.draft_id = d.draft_id and s.start_at = d.start_at
			where d.draft_id = :id order by d.start_at, s.position
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	IntakeReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The latest drafts, those being worked on first. */
	public List<DraftLine> lines() {
		return this.jdbc.sql(LINES).param("zone", this.clock.getZone().getId()).query(DraftLine.class).list();
	}

	/** @throws MissingRecord when there is no such draft */
	@Transactional(readOnly = true)
	public DraftContent draft(DraftId id) {
		Map<Integer, Role> roles = new HashMap<>();
		this.jdbc.sql("select start_at, role from intake_role where draft_id = :id")
			.param("id", id.id())
			.query((row) -> {
				roles.put(row.getInt("start_at"), Role.valueOf(row.getString("role")));
			});
		List<Decision> decisions = decisions(id);
		return this.jdbc.sql(DRAFT)
			.param("id", id.id())
			.query((row, number) -> new DraftContent(id.id(), row.getString("name"),
					DraftState.valueOf(row.getString("state")), row.getString("content"), opinion(row), roles,
					decisions, row.getObject("report_id", UUID.class), row.getInt("version")))
			.optional()
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

	/** The readings that the record has of the indicators. */
	List<KnownRecord.KnownReading> readings(Collection<UUID> indicators) {
		return indicators.isEmpty() ? List.of() : this.jdbc.sql("""
				select id, indicator_id, period_start, period_end, written, exact_value
				from reading where indicator_id in (:ids)""")
			.param("ids", indicators)
			.query((row, number) -> new KnownRecord.KnownReading(row.getObject("id", UUID.class),
					row.getObject("indicator_id", UUID.class), period(row), row.getString("written"),
					row.getBigDecimal("exact_value")))
			.list();
	}

	/** The opinion of that year and subject, null when there is none yet. */
	@Nullable UUID opinion(int year, String subject) {
		return this.jdbc.sql("select id from opinion where report_year = :year and subject = :subject")
			.param("year", year)
			.param("subject", subject)
			.query(UUID.class)
			.optional()
			.orElse(null);
	}

	private List<Decision> decisions(DraftId id) {
		Map<Integer, Decision> found = new LinkedHashMap<>();
		this.jdbc.sql(DECISIONS).param("id", id.id()).query((row) -> {
			int start = row.getInt("start_at");
			found.put(start, new Decision(start, row.getInt("end_at"), meaning(row, found.get(start)),
					row.getInt("version")));
		});
		return List.copyOf(found.values());
	}

	/** @param before what the rows before said of the same number; each row adds one thing that it states */
	private static Meaning meaning(ResultSet row, @Nullable Decision before) throws SQLException {
		return switch (Meaning.Kind.valueOf(row.getString("kind"))) {
			case OPEN -> new Meaning.LeftOpen();
			case NOT_DATA -> new Meaning.NotData(row.getString("reason"));
			case STATES -> {
				List<Statement> statements = new ArrayList<>();
				if (before != null && before.meaning() instanceof Meaning.States states) {
					statements.addAll(states.statements());
				}
				statements.add(statement(row));
				yield new Meaning.States(statements, period(row), PeriodGiven.valueOf(row.getString("period_given")));
			}
		};
	}

	private static Statement statement(ResultSet row) throws SQLException {
		UUID indicator = row.getObject("indicator_id", UUID.class);
		return (indicator != null) ? Statement.of(new IndicatorId(indicator))
				: Statement.ofNew(row.getString("name"), Basis.valueOf(row.getString("basis")),
						row.getString("scope"), new UnitId(row.getObject("source_unit_id", UUID.class)));
	}

	private static Period period(ResultSet row) throws SQLException {
		return new Period(row.getObject("period_start", LocalDate.class),
				row.getObject("period_end", LocalDate.class));
	}

	private static OpinionData opinion(ResultSet row) throws SQLException {
		UUID lead = row.getObject("lead_unit_id", UUID.class);
		String status = row.getString("measure_status");
		return new OpinionData(row.getObject("report_year", Integer.class), row.getString("subject"),
				row.getString("adopted_by"), row.getObject("reply_due_on", LocalDate.class),
				(lead != null) ? new UnitId(lead) : null, row.getObject("due_on", LocalDate.class),
				(status != null) ? MeasureStatus.valueOf(status) : null);
	}

}
