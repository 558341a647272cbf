package io.luoshi.report.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what cards say about readings, in one statement. */
@Component
class StatedValues {

	private static final String SELECT = """
			select r.id, r.indicator_id, i.name, i.definition, i.basis, i.scope, u.name source, r.written,
				r.exact_value exact, r.period_start, r.period_end, r.period_given given, r.status, r.evidence,
				r.entered_by, e.display_name entered_name, r.entered_at at time zone :zone entered_at, r.approved_by, a.display_name approved_name,
				r.approved_at at time zone :zone approved_at, r.approved_written, p.written previous
			from reading r
				join indicator i on i.id = r.indicator_id
				join unit u on u.id = i.source_unit_id
				left join account e on e.username = r.entered_by
				left join account a on a.username = r.approved_by
				left join reading p on p.indicator_id = r.indicator_id
					and p.period_start = (r.period_start - interval '1 year')::date
					and p.period_end = (r.period_end - interval '1 year')::date
			where r.id in (:ids)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	StatedValues(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The readings in the order asked for. */
	List<StatedValue> of(List<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<UUID, StatedValue> found = this.jdbc.sql(SELECT)
			.param("ids", ids)
			.param("zone", this.clock.getZone().getId())
			.query(StatedValue.class)
			.list()
			.stream()
			.collect(Collectors.toMap(StatedValue::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
