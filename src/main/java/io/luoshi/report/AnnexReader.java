package io.luoshi.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tables that go with a report: who answers each clause how, and its indicators beside last year's. */
@Component
public class AnnexReader {

	private static final String MEASURES = """
			with answered as (select * from clause where opinion_id = :opinion),
				work as (select m.*, a.position area_position from measure m join area a on a.id = m.area_id
					where a.opinion_id = :opinion)
			select c.position clause, c.wording, m.id measure, m.area_id area, u.name lead, m.due_on, m.status,
				(select string_agg(o.name, '、' order by o.name) from measure_cooperation k join unit o on o.id = k.unit_id
					where k.measure_id = m.id) cooperating,
				p.as_of, p.content progress,
				(select string_agg(i.name || '：' || r.written, '；' order by f.place)
					from (select s.reading_id, min(n.position * 8 + s.position) place
						from bound_text t join text_run n on n.bound_text_id = t.id
							join text_run_reading s on s.text_run_id = n.id
						where t.owner_kind = 'measure' and t.owner_id = m.id group by s.reading_id) f
						join reading r on r.id = f.reading_id join indicator i on i.id = r.indicator_id) indicators
			from answered c
				left join clause_measure k on k.clause_id = c.id
				full join work m on m.id = k.measure_id
				left join unit u on u.id = m.lead_unit_id
				left join lateral (select e.as_of, e.content from progress_entry e where e.measure_id = m.id
					order by e.as_of desc, e.recorded_at desc limit 1) p on true
			order by c.position nulls last, m.area_position, m.position
			""";

	private static final String INDICATORS = """
			select r.id, i.name, i.basis, i.scope, u.name source, r.period_start, r.period_end, r.written, r.exact_value exact,
				p.written before, p.exact_value before_exact
			from reading r
				join indicator i on i.id = r.indicator_id
				join unit u on u.id = i.source_unit_id
				left join reading p on p.indicator_id = r.indicator_id
					and p.period_start = (r.period_start - interval '1 year')::date
					and p.period_end = (r.period_end - interval '1 year')::date
			where r.id in (:ids)
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	AnnexReader(JdbcClient jdbc, TextReader texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** Both tables as they follow the paper, their marks as the profile wants them. */
	@Transactional(readOnly = true)
	public List<Table> tables(ReportHead head, Paper paper, Punctuation profile) {
		return List.of(measures(head).in(profile), indicators(paper).in(profile));
	}

	/** Clause, measure, units, progress and indicators; clauses without a measure and measures without a clause too. */
	@Transactional(readOnly = true)
	public Table measures(ReportHead head) {
		List<MeasureRow> rows = this.jdbc.sql(MEASURES)
			.param("opinion", head.opinionId())
			.query(MeasureRow.class)
			.list();
		Texts found = this.texts.ofOwners(rows.stream()
			.flatMap((row) -> row.owners().stream())
			.distinct()
			.toList());
		return new Table(MeasureRow.TITLE, MeasureRow.COLUMNS, rows.stream().map((row) -> row.cells(found)).toList());
	}

	/** The indicators that the paper states, in the order in which it first does, each beside its value a year before. */
	public Table indicators(Paper paper) {
		List<UUID> stated = paper.numbers()
			.map(Piece::span)
			.filter(Objects::nonNull)
			.flatMap((span) -> span.readings().stream())
			.map((reading) -> reading.id().id())
			.distinct()
			.toList();
		return new Table(IndicatorRow.TITLE, IndicatorRow.COLUMNS, stated.isEmpty() ? List.of() : rows(stated));
	}

	private List<List<Table.Cell>> rows(List<UUID> stated) {
		Map<UUID, IndicatorRow> found = this.jdbc.sql(INDICATORS)
			.param("ids", stated)
			.query(IndicatorRow.class)
			.list()
			.stream()
			.collect(Collectors.toMap(IndicatorRow::id, Function.identity()));
		return stated.stream().map(found::get).filter(Objects::nonNull).map(IndicatorRow::cells).toList();
	}

}
