package io.luoshi.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.luoshi.core.FieldChange;
import io.luoshi.core.Subject;
import io.luoshi.organisation.UnitScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads what has happened, the latest first. */
@Repository
public class PastEvents {

	public static final int PAGE_SIZE = 50;

	private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

	private static final String COLUMNS = "select seq, at, actor, actor_name, subject_type, subject_id, action, "
			+ "changes::text as changes from history_event ";

	private static final Set<String> RECORD = Set.of("area", "commitment", "indicator", "intake", "measure", "opinion",
			"report");

	private static final String WITHIN = """
			select case :type
				when 'measure' then exists (select 1 from measure m where m.id = :id and (m.lead_unit_id = :unit
					or exists (select 1 from measure_cooperation c where c.measure_id = m.id and c.unit_id = :unit)))
				when 'indicator' then exists (select 1 from indicator i where i.id = :id and i.source_unit_id = :unit)
				else false end
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	PastEvents(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Whether people who work on the record, in this scope, may see its history: of a measure that the unit leads or
	 * helps with, of an indicator that it is the source of. What is not shown on the record's pages is not theirs.
	 */
	public boolean isWithin(UnitScope scope, Subject subject) {
		if (scope.unit() == null) {
			return RECORD.contains(subject.type());
		}
		return this.jdbc.sql(WITHIN)
			.param("type", subject.type())
			.param("id", subject.id())
			.param("unit", scope.unit().id())
			.query(Boolean.class)
			.single();
	}

	/** What happened to one record. */
	public List<PastEvent> of(Subject subject) {
		return this.jdbc.sql(COLUMNS + "where subject_type = :type and subject_id = :id order by seq desc limit 200")
			.param("type", subject.type())
			.param("id", subject.id())
			.query((row, number) -> read(row))
			.list();
	}

	/**
	 * One page of everything.
	 * @param before only events with a lower number, null to start with the latest
	 * @return up to one more than {@link #PAGE_SIZE}: the surplus one says that there are more
	 */
	public List<PastEvent> find(Search search, @Nullable Long before) {
		return this.jdbc.sql(COLUMNS + """
				where (cast(:actor as text) is null or actor = :actor)
					and (cast(:type as text) is null or subject_type = :type)
					and (cast(:from as timestamptz) is null or at >= :from)
					and (cast(:until as timestamptz) is null or at < :until)
					and (cast(:before as bigint) is null or seq < :before)
				order by seq desc limit :limit
				""")
			.param("actor", search.actor())
			.param("type", search.type())
			.param("from", start(search.from()))
			.param("until", (search.to() != null) ? start(search.to().plusDays(1)) : null)
			.param("before", before)
			.param("limit", PAGE_SIZE + 1)
			.query((row, number) -> read(row))
			.list();
	}

	private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
		return (day != null) ? day.atStartOfDay(OFFICE).toOffsetDateTime() : null;
	}

	public List<String> subjectTypes() {
		return this.jdbc.sql("select distinct subject_type from history_event order by 1").query(String.class).list();
	}

	private PastEvent read(ResultSet row) throws SQLException {
		return new PastEvent(row.getLong("seq"),
				row.getObject("at", OffsetDateTime.class).atZoneSameInstant(OFFICE).toLocalDateTime(),
				row.getString("actor"), row.getString("actor_name"),
				new Subject(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
				row.getString("action"), List.of(this.json.readValue(row.getString("changes"), FieldChange[].class)));
	}

	/** What an auditor looks for; null leaves it open. Days are counted in the office's time. */
	public record Search(@Nullable String actor, @Nullable String type, @Nullable LocalDate from,
			@Nullable LocalDate to) {
	}

}
