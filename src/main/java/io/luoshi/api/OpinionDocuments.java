package io.luoshi.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.luoshi.core.MissingRecord;
import io.luoshi.core.Subject;
import io.luoshi.indicator.text.StatedReading;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.opinion.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opinions as documents; one takes four statements. */
@Component
class OpinionDocuments {

	private static final String HEADS = "select id, report_year as year, subject, stage, reply_due_on from opinion ";

	private static final String MEASURES = """
			select m.id, m.area_id, m.position, u.name lead_unit, m.due_on, m.status
			from measure m join area a on a.id = m.area_id join unit u on u.id = m.lead_unit_id
			where a.opinion_id = :opinion order by a.position, m.position
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	OpinionDocuments(JdbcClient jdbc, TextReader texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	List<Head> heads() {
		return this.jdbc.sql(HEADS + "order by report_year, id").query(Head.class).list();
	}

	/** @throws MissingRecord when there is no such opinion */
	Document document(UUID id) {
		Head head = this.jdbc.sql(HEADS + "where id = :id")
			.param("id", id)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(new Subject("opinion", id)));
		List<AreaRow> areas = this.jdbc.sql("select id, position from area where opinion_id = :id order by position")
			.param("id", id)
			.query(AreaRow.class)
			.list();
		List<MeasureRow> measures = this.jdbc.sql(MEASURES).param("opinion", id).query(MeasureRow.class).list();
		Set<UUID> owners = new LinkedHashSet<>();
		areas.forEach((area) -> owners.add(area.id()));
		measures.forEach((measure) -> owners.add(measure.id()));
		Texts found = this.texts.ofOwners(owners);
		return new Document(head.id(), head.year(), head.subject(), head.stage(), head.replyDueOn(),
				areas.stream().map((area) -> area(area, measures, found)).toList());
	}

	private static Area area(AreaRow row, List<MeasureRow> measures, Texts texts) {
		return new Area(row.id(), row.position(), texts.at("area", row.id(), "heading").text(),
				measures.stream()
					.filter((measure) -> measure.areaId().equals(row.id()))
					.map((measure) -> measure(measure, texts))
					.toList());
	}

	private static Measure measure(MeasureRow row, Texts texts) {
		var narrative = texts.at("measure", row.id(), "narrative");
		return new Measure(row.id(), row.position(), texts.at("measure", row.id(), "heading").text(), row.leadUnit(),
				row.dueOn(), row.status(), narrative.text(),
				narrative.spans()
					.stream()
					.flatMap((span) -> span.readings().stream())
					.distinct()
					.map(StatedValue::of)
					.toList());
	}

	record Head(UUID id, int year, String subject, Stage stage, @Nullable LocalDate replyDueOn) {
	}

	record Document(UUID id, int year, String subject, Stage stage, @Nullable LocalDate replyDueOn, List<Area> areas) {
	}

	record Area(UUID id, int number, String heading, List<Measure> measures) {
	}

	record Measure(UUID id, int number, String heading, String leadUnit, LocalDate dueOn, MeasureStatus status,
			String narrative, List<StatedValue> readings) {
	}

	/** A reading that a measure states; {@code value} in base units. */
	record StatedValue(UUID id, UUID indicator, String name, String written, BigDecimal value, String unit,
			String bound) {

		static StatedValue of(StatedReading reading) {
			return new StatedValue(reading.id().id(), reading.indicator().id(), reading.name(),
					reading.written().write(), reading.written().value(), reading.written().unit(),
					reading.written().bound().code());
		}
	}

	record AreaRow(UUID id, int position) {
	}

	record MeasureRow(UUID id, UUID areaId, int position, String leadUnit, LocalDate dueOn, MeasureStatus status) {
	}

}
