package io.luoshi.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.core.MissingRecord;
import io.luoshi.core.Subject;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads opinions with all that answers them; four statements, however long an opinion is. */
@Component
class RecordReader {

	private static final String OPINION = """
			select id, report_year "year", subject, adopted_by, lower(stage) stage, reply_due_on from opinion
			""";

	private static final String MEASURES = """
			select a.id area_id, a.position area_position, m.id, m.position, u.name lead, m.due_on, lower(m.status) status
			from area a left join measure m on m.area_id = a.id left join unit u on u.id = m.lead_unit_id
			where a.opinion_id = :opinion order by a.position, m.position
			""";

	private static final String READINGS = """
			select t.owner_id, r.id, r.indicator_id indicator, i.name, r.written, r.value, r.value_unit unit,
				lower(r.bound) bound, r.exact_value exact, r.period_start, r.period_end, lower(r.status) status, r.evidence,
				r.approved_at is not null approved, r.version
			from bound_text t
				join text_run n on n.bound_text_id = t.id
				join text_run_reading s on s.text_run_id = n.id
				join reading r on r.id = s.reading_id
				join indicator i on i.id = r.indicator_id
			where t.owner_id in (:owners)
			group by t.owner_id, r.id, i.id
			order by t.owner_id, min(n.position), min(s.position), r.id
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	RecordReader(JdbcClient jdbc, TextReader texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	List<OpinionAnswer> opinions() {
		return this.jdbc.sql(OPINION + "order by report_year desc, subject").query(OpinionAnswer.class).list();
	}

	/** @throws MissingRecord when there is no such opinion */
	@Transactional(readOnly = true)
	OpinionRecord opinion(UUID id) {
		OpinionAnswer head = this.jdbc.sql(OPINION + "where id = :id")
			.param("id", id)
			.query(OpinionAnswer.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(new Subject("opinion", id)));
		List<Row> rows = this.jdbc.sql(MEASURES).param("opinion", id).query(Row.class).list();
		List<UUID> owners = rows.stream().flatMap((row) -> row.owners().stream()).distinct().toList();
		Texts found = this.texts.ofOwners(owners);
		return new OpinionRecord(head, OpinionRecord.areas(rows, found, readings(owners)));
	}

	private Map<UUID, List<Stated>> readings(List<UUID> owners) {
		if (owners.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(READINGS)
			.param("owners", owners)
			.query(Stated.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Stated::ownerId));
	}

	/** An opinion in a list. */
	record OpinionAnswer(UUID id, int year, String subject, String adoptedBy, String stage,
			@Nullable LocalDate replyDueOn) {
	}

	/** An area with one of its measures, or with none. */
	record Row(UUID areaId, int areaPosition, @Nullable UUID id, @Nullable Integer position, @Nullable String lead,
			@Nullable LocalDate dueOn, @Nullable String status) {

		List<UUID> owners() {
			return (this.id != null) ? List.of(this.areaId, this.id) : List.of(this.areaId);
		}

	}

	/** A reading that a record's text states. */
	record Stated(UUID ownerId, UUID id, UUID indicator, String name, String written, BigDecimal value, String unit,
			String bound, @Nullable BigDecimal exact, LocalDate periodStart, LocalDate periodEnd, String status,
			String evidence, boolean approved, int version) {

		ReadingAnswer answer() {
			return new ReadingAnswer(this.id, this.indicator, this.name, this.written, this.value, this.unit,
					this.bound, this.exact, this.periodStart, this.periodEnd, this.status, this.evidence,
					this.approved, this.version);
		}

	}

}
