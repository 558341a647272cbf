package io.luoshi.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.luoshi.check.rule.Fact;
import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads readings with what their indicators say about them, one statement a question. */
@Component
class FactReader {

	private static final String FACT = """
			select r.id, r.indicator_id, i.name, i.basis, i.direction, r.written, r.exact_value exact, r.period_start,
				r.period_end, r.period_given given
			from reading r join indicator i on i.id = r.indicator_id
			""";

	/** Of the indicators that the paper states every reading, of accepted relations the operands. */
	private static final String AROUND = FACT + """
			where r.indicator_id in (select s.indicator_id from reading s where s.id in (:stated))
				or r.id in (select o.reading_id from check_rule_operand o join check_rule c on c.id = o.check_rule_id
					where c.report_id = :report)
			order by i.name, r.period_end
			""";

	/** What the report before this one states. */
	private static final String FORMERLY = """
			with earlier as (
				select p.id from report p join opinion o on o.id = p.opinion_id
				where o.report_year < (select n.report_year from opinion n join report m on m.opinion_id = n.id
					where m.id = :report)
				order by o.report_year desc, p.created_at desc limit 1)
			""" + FACT + """
			where r.id in (select s.reading_id from text_run_reading s join text_run n on n.id = s.text_run_id
				join bound_text t on t.id = n.bound_text_id
				join passage g on g.owner_id = t.owner_id join earlier e on e.id = g.report_id)
			order by i.name, r.period_end
			""";

	private final JdbcClient jdbc;

	FactReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Fact> around(Collection<UUID> stated, UUID report) {
		return this.jdbc.sql(AROUND)
			.param("stated", stated.isEmpty() ? List.of(report) : stated)
			.param("report", report)
			.query(Row.class)
			.stream()
			.map(Row::fact)
			.toList();
	}

	List<Fact> formerly(UUID report) {
		return this.jdbc.sql(FORMERLY).param("report", report).query(Row.class).stream().map(Row::fact).toList();
	}

	/**
	 * The facts in the order asked for.
	 * @throws MissingRecord when one does not exist
	 */
	List<Fact> of(List<ReadingId> readings) {
		if (readings.isEmpty()) {
			return List.of();
		}
		Map<ReadingId, Fact> found = this.jdbc.sql(FACT + "where r.id in (:ids)")
			.param("ids", readings.stream().map(ReadingId::id).toList())
			.query(Row.class)
			.stream()
			.map(Row::fact)
			.collect(Collectors.toMap(Fact::reading, Function.identity()));
		return readings.stream().map((id) -> {
			Fact fact = found.get(id);
			if (fact == null) {
				throw new MissingRecord(id.subject());
			}
			return fact;
		}).toList();
	}

	/** One line of the answer. */
	record Row(UUID id, UUID indicatorId, String name, Basis basis, Direction direction, String written,
			@Nullable BigDecimal exact, LocalDate periodStart, LocalDate periodEnd, PeriodGiven given) {

		Fact fact() {
			return new Fact(new ReadingId(this.id), new IndicatorId(this.indicatorId), this.name, this.basis,
					this.direction, Quantity.read(this.written), this.exact,
					new Period(this.periodStart, this.periodEnd), this.given);
		}

	}

}
