package io.luoshi.report.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import io.luoshi.measure.Assignment;
import io.luoshi.measure.CommitmentId;
import io.luoshi.measure.MeasureId;
import io.luoshi.opinion.AreaId;
import io.luoshi.opinion.OpinionId;
import io.luoshi.organisation.UnitId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The real record, to which measures and commitments are added in earnest; afterwards they are taken out again. */
@WholeApplication
abstract class RealRecord {

	static final Actor EDITOR = new Actor("editor", "编辑");

	@Autowired
	JdbcClient jdbc;

	@Autowired
	private ReportReader reports;

	@Autowired
	private Composing composing;

	OpinionId opinion = new OpinionId(new UUID(0, 0));

	UnitId unit = new UnitId(new UUID(0, 0));

	private List<UUID> measures = List.of();

	private List<UUID> commitments = List.of();

	private String received = "";

	private int version;

	private int composition;

	@BeforeEach
	void lookAtTheRecord() {
		this.opinion = new OpinionId(id("select id from opinion order by report_year desc limit 1"));
		this.unit = new UnitId(id("select id from unit order by name limit 1"));
		this.measures = ids("select id from measure");
		this.commitments = ids("select id from commitment");
		this.received = text();
		this.version = this.jdbc.sql("select version from report").query(Integer.class).single();
		this.composition = composition();
	}

	@AfterEach
	void leaveItAsItWas() {
		this.jdbc.sql("update report set edition = 'DRAFT'").update();
		this.jdbc.sql("delete from progress_entry where measure_id not in (:old)").param("old", this.measures).update();
		this.jdbc.sql("update measure set last_progress_on = null where id not in (:old)")
			.param("old", this.measures)
			.update();
		ids("select id from measure").stream()
			.filter((id) -> !this.measures.contains(id))
			.forEach((id) -> this.composing.takeOutMeasure(new MeasureId(id), composition(), EDITOR));
		ids("select id from commitment").stream()
			.filter((id) -> !this.commitments.contains(id))
			.forEach((id) -> this.composing.takeOutCommitment(new CommitmentId(id), composition(), EDITOR));
		assertThat(text()).isEqualTo(this.received);
		this.jdbc.sql("update report set version = ?").param(this.version).update();
		this.jdbc.sql("update opinion set composition = ? where id = ?")
			.param(this.composition)
			.param(this.opinion.id())
			.update();
	}

	/** The text as it was before the test. */
	String before() {
		return this.received;
	}

	String text() {
		return paper().text();
	}

	Paper paper() {
		return this.reports.paper(this.reports.heads().get(0));
	}

	int composition() {
		return this.jdbc.sql("select composition from opinion where id = ?")
			.param(this.opinion.id())
			.query(Integer.class)
			.single();
	}

	AreaId area(int position) {
		return new AreaId(this.jdbc.sql("select id from area where opinion_id = ? and position = ?")
			.param(this.opinion.id())
			.param(position)
			.query(UUID.class)
			.single());
	}

	/** A measure of the second area. */
	UUID measure(int position) {
		return this.jdbc.sql("select id from measure where area_id = ? and position = ?")
			.param(area(2).id())
			.param(position)
			.query(UUID.class)
			.single();
	}

	/** The positions taken in the second area. */
	String positions() {
		return this.jdbc
			.sql("select string_agg(position::text, ',' order by position) from measure where area_id = ?")
			.param(area(2).id())
			.query(String.class)
			.single();
	}

	int version(UUID measure) {
		return this.jdbc.sql("select version from measure where id = ?").param(measure).query(Integer.class).single();
	}

	long events() {
		return this.jdbc.sql("select count(*) from history_event").query(Long.class).single();
	}

	void handOut() {
		this.jdbc.sql("update report set edition = 'CONSULTATION'").update();
	}

	Assignment assignment() {
		return new Assignment(this.unit, Set.of(), LocalDate.of(2031, 5, 6), Set.of());
	}

	private UUID id(String sql) {
		return this.jdbc.sql(sql).query(UUID.class).single();
	}

	private List<UUID> ids(String sql) {
		return this.jdbc.sql(sql).query(UUID.class).list();
	}

}
