package io.luoshi.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads measures for the screen, one statement a question, within a person's scope. */
@Component
public class MeasureReader {

	private static final String LINES = """
			select m.id, a.opinion_id, m.area_id, a.position area_position, m.position, u.name lead,
				coalesce((select string_agg(cu.name, E'\\n' order by cu.name) from measure_cooperation c
					join unit cu on cu.id = c.unit_id where c.measure_id = m.id), '') cooperating,
				m.due_on, m.status, m.last_progress_on, m.version,
				coalesce(m.lead_unit_id = cast(:own as uuid) or exists (select 1 from measure_cooperation c
					where c.measure_id = m.id and c.unit_id = cast(:own as uuid)), false) mine
			from measure m
				join area a on a.id = m.area_id
				join opinion o on o.id = a.opinion_id
				join unit u on u.id = m.lead_unit_id
			where (cast(:unit as uuid) is null or m.lead_unit_id = cast(:unit as uuid)
				or exists (select 1 from measure_cooperation c
					where c.measure_id = m.id and c.unit_id = cast(:unit as uuid)))
			order by o.report_year desc, o.id, a.position, m.position
			""";

	private static final String ENTRIES = """
			select as_of, content, status, recorded_by, recorded_at at time zone :zone recorded_at
			from progress_entry where measure_id = :id order by progress_entry.recorded_at desc, as_of desc
			""";

	private static final String CLAUSES = """
			select c.position, c.wording
			from clause_measure m join clause c on c.id = m.clause_id where m.measure_id = :id order by c.position
			""";

	private static final String FIGURES = """
			select r.id reading_id, r.indicator_id, i.name, r.written, p.written previous_written, r.status,
				r.approved_at is not null approved,
				cast(:unit as uuid) is null or i.source_unit_id = cast(:unit as uuid) reachable
			from (select s.reading_id, min(n.position * 8 + s.position) place
					from bound_text t join text_run n on n.bound_text_id = t.id
						join text_run_reading s on s.text_run_id = n.id
					where t.owner_kind = 'measure' and t.owner_id = :id group by s.reading_id) f
				join reading r on r.id = f.reading_id
				join indicator i on i.id = r.indicator_id
				left join reading p on p.indicator_id = i.id
					and p.period_start = (r.period_start - interval '1 year')::date
					and p.period_end = (r.period_end - interval '1 year')::date
			order by f.place
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	private final Attention attention;

	private final Clock clock;

	MeasureReader(JdbcClient jdbc, TextReader texts, Attention attention, Clock clock) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.attention = attention;
		this.clock = clock;
	}

	/**
	 * The measures within the scope, the newest opinion's first, in the paper's order.
	 * @param own the reader's unit, which decides what is {@code mine}
	 */
	public List<WorkItem> work(UnitScope scope, @Nullable UnitId own) {
		List<MeasureLine> lines = this.jdbc.sql(LINES)
			.param("unit", id(scope.unit()))
			.param("own", id(own))
			.query(MeasureLine.class)
			.list();
		Texts found = this.texts.ofOwners(lines.stream().map(MeasureLine::id).toList());
		LocalDate today = LocalDate.now(this.clock);
		return lines.stream()
			.map((line) -> WorkItem.of(line, found.at("measure", line.id(), "heading").text(), this.attention, today))
			.toList();
	}

	/** Everything told about a measure, the newest first. */
	public List<ProgressLine> entries(MeasureId id) {
		return this.jdbc.sql(ENTRIES)
			.param("zone", this.clock.getZone().getId())
			.param("id", id.id())
			.query(ProgressLine.class)
			.list();
	}

	/** The clauses of the opinion that a measure answers. */
	public List<AnsweredClause> clauses(MeasureId id) {
		return this.jdbc.sql(CLAUSES).param("id", id.id()).query(AnsweredClause.class).list();
	}

	/** The readings that a measure's texts state, in the order of their first mention. */
	public List<StatedFigure> figures(MeasureId id, UnitScope scope) {
		return this.jdbc.sql(FIGURES)
			.param("unit", id(scope.unit()))
			.param("id", id.id())
			.query(StatedFigure.class)
			.list();
	}

	/** @throws MissingRecord when it is not among the measures that the person may see */
	public static WorkItem find(MeasureId id, List<WorkItem> work) {
		return work.stream()
			.filter((item) -> item.line().id().equals(id.id()))
			.findFirst()
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

	private static @Nullable UUID id(@Nullable UnitId unit) {
		return (unit != null) ? unit.id() : null;
	}

}
