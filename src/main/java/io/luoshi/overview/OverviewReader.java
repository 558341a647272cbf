package io.luoshi.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.luoshi.core.MissingRecord;
import io.luoshi.core.Subject;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.measure.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads opinions with what belongs to them, one statement a question. */
@Component
public class OverviewReader {

	private static final String HEADS = """
			select id, report_year, subject, adopted_by, stage, reply_due_on, demonstration, version from opinion
			""";

	private static final String CLAUSES = """
			select c.id, c.position, c.wording, c.demonstration,
				(select string_agg(a.position::text, ',' order by a.position) from clause_area x
					join area a on a.id = x.area_id where x.clause_id = c.id) areas,
				(select count(*) from clause_measure y where y.clause_id = c.id) measures
			from clause c where c.opinion_id = :opinion order by c.position
			""";

	private static final String COMMITMENTS = """
			select c.id, c.position, u.name lead
			from commitment c join unit u on u.id = c.lead_unit_id where c.opinion_id = :opinion order by c.position
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	OverviewReader(JdbcClient jdbc, TextReader texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** The opinion of the newest year, of several the one whose report was begun last; empty when there is none at all. */
	public Optional<OpinionHead> current() {
		return this.jdbc.sql(HEADS + """
				order by report_year desc,
					(select max(r.created_at) from report r where r.opinion_id = opinion.id) desc nulls last, id limit 1""")
			.query(OpinionHead.class)
			.optional();
	}

	/** @throws MissingRecord when there is no such opinion */
	public OpinionHead head(UUID id) {
		return this.jdbc.sql(HEADS + "where id = :id")
			.param("id", id)
			.query(OpinionHead.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(new Subject("opinion", id)));
	}

	/** The opinion's areas with those of the measures that belong to them. */
	public List<AreaProgress> areas(UUID opinion, List<WorkItem> work) {
		List<Place> areas = this.jdbc.sql("select id, position from area where opinion_id = :opinion order by position")
			.param("opinion", opinion)
			.query(Place.class)
			.list();
		Texts found = this.texts.ofOwners(areas.stream().map(Place::id).toList());
		return areas.stream()
			.map((area) -> new AreaProgress(area.id(), area.position(), found.at("area", area.id(), "heading").text(),
					work.stream().filter((item) -> item.line().areaId().equals(area.id())).toList()))
			.toList();
	}

	public List<ClauseAnswers> clauses(UUID opinion) {
		return this.jdbc.sql(CLAUSES)
			.param("opinion", opinion)
			.query((row, number) -> new ClauseAnswers(row.getObject("id", UUID.class), row.getInt("position"),
					row.getString("wording"), row.getBoolean("demonstration"), positions(row.getString("areas")),
					row.getInt("measures")))
			.list();
	}

	public List<CommitmentLine> commitments(UUID opinion) {
		List<Led> commitments = this.jdbc.sql(COMMITMENTS).param("opinion", opinion).query(Led.class).list();
		Texts found = this.texts.ofOwners(commitments.stream().map(Led::id).toList());
		return commitments.stream()
			.map((each) -> new CommitmentLine(each.id(), each.position(), each.lead(),
					found.at("commitment", each.id(), "heading").text()))
			.toList();
	}

	/** @throws MissingRecord when there is no such area */
	public UUID opinionOfArea(UUID area) {
		return opinionOf("area", area);
	}

	/** @throws MissingRecord when there is no such commitment */
	public UUID opinionOfCommitment(UUID commitment) {
		return opinionOf("commitment", commitment);
	}

	private UUID opinionOf(String table, UUID id) {
		return this.jdbc.sql("select opinion_id from " + table + " where id = :id")
			.param("id", id)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(new Subject(table, id)));
	}

	private static List<Integer> positions(@Nullable String joined) {
		return (joined == null) ? List.of() : Arrays.stream(joined.split(",")).map(Integer::valueOf).toList();
	}

	private record Place(UUID id, int position) {
	}

	private record Led(UUID id, int position, String lead) {
	}

}
