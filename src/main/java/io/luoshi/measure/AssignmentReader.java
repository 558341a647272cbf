package io.luoshi.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.opinion.ClauseId;
import io.luoshi.opinion.OpinionId;
import io.luoshi.opinion.Opinions;
import io.luoshi.organisation.Unit;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import io.luoshi.organisation.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the 任务分解表 of an opinion, with as many statements for any number of measures. */
@Component
public class AssignmentReader {

	private static final String LINES = """
			select m.id, a.position area_position, m.position, m.lead_unit_id, m.due_on,
				(select coalesce(string_agg(cast(c.unit_id as text), ' '), '')
					from measure_cooperation c where c.measure_id = m.id) cooperating,
				(select coalesce(string_agg(cast(k.clause_id as text), ' '), '')
					from clause_measure k where k.measure_id = m.id) answers
			from measure m join area a on a.id = m.area_id
			where a.opinion_id = :opinion and (cast(:unit as uuid) is null or m.lead_unit_id = cast(:unit as uuid)
				or exists (select 1 from measure_cooperation o
					where o.measure_id = m.id and o.unit_id = cast(:unit as uuid)))
			order by a.position, m.position
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	private final Opinions opinions;

	private final Units units;

	AssignmentReader(JdbcClient jdbc, TextReader texts, Opinions opinions, Units units) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.opinions = opinions;
		this.units = units;
	}

	/**
	 * The opinion's measures within the scope, in the paper's order.
	 * @throws MissingRecord when there is no such opinion
	 */
	public List<AssignmentLine> lines(OpinionId opinion, UnitScope scope) {
		if (!this.opinions.existsById(opinion)) {
			throw new MissingRecord(opinion.subject());
		}
		List<AssignmentLine> lines = this.jdbc.sql(LINES)
			.param("opinion", opinion.id())
			.param("unit", (scope.unit() != null) ? scope.unit().id() : null)
			.query((row, number) -> line(row))
			.list();
		Texts found = this.texts.ofOwners(lines.stream().map(AssignmentLine::id).toList());
		return lines.stream()
			.map((line) -> new AssignmentLine(line.id(), line.areaPosition(), line.position(),
					found.at("measure", line.id(), "heading").text(), line.assignment()))
			.toList();
	}

	/** What the units and this opinion's clauses are called. */
	public AssignmentWords words(OpinionId opinion) {
		Map<ClauseId, Integer> clauses = new HashMap<>();
		this.jdbc.sql("select id, position from clause where opinion_id = :opinion")
			.param("opinion", opinion.id())
			.query((row) -> {
				clauses.put(new ClauseId(row.getObject("id", UUID.class)), row.getInt("position"));
			});
		return new AssignmentWords(
				this.units.findAllByOrderByName().stream().collect(Collectors.toMap(Unit::id, Unit::name)), clauses);
	}

	private static AssignmentLine line(ResultSet row) throws SQLException {
		Assignment assignment = new Assignment(new UnitId(row.getObject("lead_unit_id", UUID.class)),
				ids(row.getString("cooperating")).stream().map(UnitId::new).collect(Collectors.toSet()),
				row.getObject("due_on", LocalDate.class),
				ids(row.getString("answers")).stream().map(ClauseId::new).collect(Collectors.toSet()));
		return new AssignmentLine(row.getObject("id", UUID.class), row.getInt("area_position"), row.getInt("position"),
				"", assignment);
	}

	private static Set<UUID> ids(String joined) {
		return joined.isEmpty() ? Set.of()
				: Set.of(joined.split(" ")).stream().map(UUID::fromString).collect(Collectors.toSet());
	}

}
