package io.luoshi.report.composition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.core.MissingRecord;
import io.luoshi.core.Subject;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what answers an opinion: five statements, however much it is. */
@Component
public class ContentsReader {

	private static final String HEAD = "select id, subject, composition from opinion where id = :opinion";

	private static final String AREAS = "select id, position from area where opinion_id = :opinion order by position";

	private static final String ITEMS = """
			select 'measure' kind, m.id, m.area_id list, m.position, u.name lead, m.due_on,
				m.last_progress_on is not null told, a.position rank,
				m.id in (select p.owner_id from passage p join report r on r.id = p.report_id
					where r.opinion_id = :opinion and r.edition <> 'DRAFT') handed_out
			from measure m join area a on a.id = m.area_id join unit u on u.id = m.lead_unit_id
			where a.opinion_id = :opinion
			union all
			select 'commitment', c.id, c.opinion_id, c.position, u.name, null, false, 0,
				c.id in (select p.owner_id from passage p join report r on r.id = p.report_id
					where r.opinion_id = :opinion and r.edition <> 'DRAFT')
			from commitment c join unit u on u.id = c.lead_unit_id
			where c.opinion_id = :opinion
			order by rank, position
			""";

	private static final String REPORTS = """
			select id, edition from report where opinion_id = :opinion order by created_at, id
			""";

	private static final String FIGURES = """
			select i.id indicator_id, i.name, r.written, exists (select 1 from text_run_reading s
				join text_run n on n.id = s.text_run_id join bound_text t on t.id = n.bound_text_id
				where s.reading_id = r.id and t.owner_id <> :id) elsewhere
			from reading r join indicator i on i.id = r.indicator_id
			where r.id in (select s.reading_id from text_run_reading s join text_run n on n.id = s.text_run_id
				join bound_text t on t.id = n.bound_text_id where t.owner_id = :id)
			order by i.name, r.period_end
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	ContentsReader(JdbcClient jdbc, TextReader texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** @throws MissingRecord when there is no such opinion */
	@Transactional(readOnly = true)
	public Contents of(UUID opinion) {
		Head head = this.jdbc.sql(HEAD)
			.param("opinion", opinion)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(new Subject("opinion", opinion)));
		List<Area> areas = this.jdbc.sql(AREAS).param("opinion", opinion).query(Area.class).list();
		List<Item> items = this.jdbc.sql(ITEMS).param("opinion", opinion).query(Item.class).list();
		List<Contents.ReportLine> reports = this.jdbc.sql(REPORTS)
			.param("opinion", opinion)
			.query(Contents.ReportLine.class)
			.list();
		Texts found = this.texts
			.ofOwners(Stream.concat(areas.stream().map(Area::id), items.stream().map(Item::id)).toList());
		Map<UUID, Long> open = open(found.all());
		Function<UUID, List<ContentItem>> listed = (list) -> items.stream()
			.filter((item) -> item.list().equals(list))
			.map((item) -> item.with(found, open.getOrDefault(item.id(), 0L)))
			.toList();
		return new Contents(opinion, head.subject(), head.composition(),
				areas.stream()
					.map((area) -> new ContentList(area.id(), area.position(), found.at("area", area.id(), "heading").text(),
							listed.apply(area.id())))
					.toList(),
				listed.apply(opinion), reports);
	}

	/** The readings that a measure or commitment states. */
	public List<HeldFigure> figures(UUID item) {
		return this.jdbc.sql(FIGURES).param("id", item).query(HeldFigure.class).list();
	}

	/** All that it says, in order; further parts of a received paper behind its narrative. */
	public List<ReadableText> said(UUID item) {
		return this.texts.ofOwners(List.of(item))
			.all()
			.stream()
			.sorted((one, other) -> one.place().part().compareTo(other.place().part()))
			.toList();
	}

	/** @throws MissingRecord when there is no such area */
	public UUID opinionOfArea(UUID area) {
		return opinion("area", "select opinion_id from area where id = :id", area);
	}

	/** @throws MissingRecord when there is no such measure */
	public UUID opinionOfMeasure(UUID measure) {
		return opinion("measure", """
				select a.opinion_id from measure m join area a on a.id = m.area_id where m.id = :id""", measure);
	}

	/** @throws MissingRecord when there is no such commitment */
	public UUID opinionOfCommitment(UUID commitment) {
		return opinion("commitment", "select opinion_id from commitment where id = :id", commitment);
	}

	private UUID opinion(String kind, String sql, UUID id) {
		return this.jdbc.sql(sql)
			.param("id", id)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(new Subject(kind, id)));
	}

	private static Map<UUID, Long> open(Collection<ReadableText> texts) {
		return texts.stream()
			.collect(Collectors.groupingBy((text) -> text.place().owner(),
					Collectors.summingLong(ReadableText::unclassified)));
	}

	private record Head(UUID id, String subject, int composition) {
	}

	private record Area(UUID id, int position) {
	}

	private record Item(String kind, UUID id, UUID list, int position, String lead, @Nullable LocalDate dueOn,
			boolean told, boolean handedOut) {

		ContentItem with(Texts texts, long open) {
			return new ContentItem(this.id, this.position, this.lead, this.dueOn, this.told, this.handedOut,
					texts.at(this.kind, this.id, "heading"), texts.at(this.kind, this.id, "narrative"), open);
		}

	}

}
