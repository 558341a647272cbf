package io.luoshi.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.opinion.OpinionId;
import io.luoshi.opinion.Opinions;
import io.luoshi.organisation.UnitScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the 任务分解表 of an opinion: three statements, however many measures. */
@Component
public class AssignmentReader {

	private static final String LINES = """
			select m.id, a.position area_position, m.position, u.id lead_id, u.name lead,
				coalesce(string_agg(cu.name, E'\\n' order by cu.name), '') cooperating,
				coalesce(string_agg(cast(cu.id as text), E'\\n' order by cu.name), '') cooperating_ids, m.due_on
			from measure m
				join area a on a.id = m.area_id
				join unit u on u.id = m.lead_unit_id
				left join measure_cooperation c on c.measure_id = m.id
				left join unit cu on cu.id = c.unit_id
			where a.opinion_id = :opinion and (cast(:unit as uuid) is null or m.lead_unit_id = cast(:unit as uuid)
				or exists (select 1 from measure_cooperation o
					where o.measure_id = m.id and o.unit_id = cast(:unit as uuid)))
			group by m.id, a.position, m.position, u.id, u.name, m.due_on
			order by a.position, m.position
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	private final Opinions opinions;

	AssignmentReader(JdbcClient jdbc, TextReader texts, Opinions opinions) {
		this.opinions = opinions;
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/**
	 * The opinion's measures within the scope, in the paper's order, each with its heading.
	 * @throws MissingRecord when there is no such opinion
	 */
	public Map<AssignmentLine, String> of(OpinionId opinion, UnitScope scope) {
		if (!this.opinions.existsById(opinion)) {
			throw new MissingRecord(opinion.subject());
		}
		List<AssignmentLine> lines = this.jdbc.sql(LINES)
			.param("opinion", opinion.id())
			.param("unit", (scope.unit() != null) ? scope.unit().id() : null)
			.query(AssignmentLine.class)
			.list();
		Texts found = this.texts.ofOwners(lines.stream().map(AssignmentLine::id).toList());
		Map<AssignmentLine, String> headings = new LinkedHashMap<>();
		lines.forEach((line) -> headings.put(line, found.at("measure", line.id(), "heading").text()));
		return headings;
	}

}
