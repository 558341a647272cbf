package io.luoshi.indicator;

import java.sql.Types;
import java.util.List;
import java.util.UUID;

import io.luoshi.core.MissingRecord;
import io.luoshi.numeral.Interval;
import io.luoshi.numeral.Quantity;
import io.luoshi.organisation.UnitScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads indicators and readings for the screen, one statement a question, within a person's scope. */
@Component
public class IndicatorReader {

	private static final String LINE = """
			select i.id, i.name, i.unit, i.basis, i.scope, i.direction, u.name source, i.key_rank,
				r.id reading_id, r.written, r.period_start, r.period_end, r.status, r.approved_at is not null approved,
				r.value, p.written previous_written, p.value previous_value
			from indicator i
				join unit u on u.id = i.source_unit_id
				left join lateral (select * from reading c where c.indicator_id = i.id
					order by c.period_end desc, c.period_start desc limit 1) r on true
				left join reading p on p.indicator_id = i.id and p.period_start = (r.period_start - interval '1 year')::date
					and p.period_end = (r.period_end - interval '1 year')::date
			where (cast(:unit as uuid) is null or i.source_unit_id = :unit)
			""";

	private static final String READING = """
			select r.id, r.indicator_id, i.name, i.unit, i.definition, r.written, r.value, r.bound, r.exact_value exact,
				r.period_start, r.period_end, r.period_given given, r.status, r.evidence, r.entered_by, r.entered_at,
				r.approved_by, r.approved_at, r.approved_written, r.version
			from reading r join indicator i on i.id = r.indicator_id
			where (cast(:unit as uuid) is null or i.source_unit_id = :unit)
			""";

	private final JdbcClient jdbc;

	IndicatorReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All indicators whose name or unit holds the words; every one for an empty search. */
	public List<IndicatorLine> lines(String search, UnitScope scope) {
		return this.jdbc.sql(LINE + "and (i.name like :search or i.unit = :exact) order by u.name, i.name")
			.param("unit", unit(scope))
			.param("search", "%" + search.replaceAll("([%_\\\\])", "\\\\$1") + "%")
			.param("exact", search)
			.query(IndicatorLine.class)
			.list();
	}

	/** The key indicators in their order. */
	public List<IndicatorLine> keyLines(UnitScope scope) {
		return this.jdbc.sql(LINE + "and i.key_rank is not null order by i.key_rank")
			.param("unit", unit(scope))
			.query(IndicatorLine.class)
			.list();
	}

	/** @throws MissingRecord when it does not exist or is another unit's */
	public IndicatorLine line(IndicatorId id, UnitScope scope) {
		return this.jdbc.sql(LINE + "and i.id = :id")
			.param("unit", unit(scope))
			.param("id", id.id())
			.query(IndicatorLine.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

	/** The indicator's readings, the newest period first. */
	public List<ReadingLine> readings(IndicatorId id, UnitScope scope) {
		return this.jdbc.sql(READING + "and i.id = :id order by r.period_end desc, r.period_start desc")
			.param("unit", unit(scope))
			.param("id", id.id())
			.query(ReadingLine.class)
			.list();
	}

	/** @throws MissingRecord when it does not exist or is another unit's */
	public ReadingLine reading(ReadingId id, UnitScope scope) {
		return this.jdbc.sql(READING + "and r.id = :id")
			.param("unit", unit(scope))
			.param("id", id.id())
			.query(ReadingLine.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

	/** The readings that a figure may state: they say as much, or their exact value lies where the figure puts it. */
	public List<ReadingLine> readingsOf(Quantity figure) {
		Interval interval = figure.interval();
		return this.jdbc.sql(READING + """
				and r.value_unit = :of and (r.value = :value or (r.exact_value >= coalesce(:low, r.exact_value)
					and r.exact_value <= coalesce(:high, r.exact_value)))
				order by r.period_end desc, i.name
				""")
			.param("unit", null, Types.OTHER)
			.param("of", figure.unit())
			.param("value", figure.value())
			.param("low", interval.low(), Types.NUMERIC)
			.param("high", interval.high(), Types.NUMERIC)
			.query(ReadingLine.class)
			.list();
	}

	private static @Nullable UUID unit(UnitScope scope) {
		return (scope.unit() != null) ? scope.unit().id() : null;
	}

}
