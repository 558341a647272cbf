package io.luoshi.measure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The page of a measure and the telling of progress, on the real record. */
@WholeApplication
class MeasurePagesTests {

	private static final String OWN = """
			(m.lead_unit_id = a.unit_id or exists (select 1 from measure_cooperation c
				where c.measure_id = m.id and c.unit_id = a.unit_id))
			""";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SignIn signIn;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private UUID measure = new UUID(0, 0);

	private Map<String, Object> before = Map.of();

	private OffsetDateTime began = OffsetDateTime.MIN;

	@BeforeEach
	void rememberAMeasureOfTheContributor() {
		this.measure = measureWhere(OWN);
		this.before = this.jdbc.sql("select status, last_progress_on, version from measure where id = :id")
			.param("id", this.measure)
			.query()
			.singleRow();
		this.began = this.jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
	}

	@AfterEach
	void leaveTheRecordAsItWas() {
		this.jdbc.sql("delete from progress_entry where recorded_at >= :began").param("began", this.began).update();
		this.jdbc.sql("update measure set status = ?, last_progress_on = ?, version = ? where id = ?")
			.params(this.before.get("status"), this.before.get("last_progress_on"), this.before.get("version"),
					this.measure)
			.update();
	}

	@Test
	void showsAMeasureToItsUnit() {
		assertThat(get("contributor", "/measures/" + this.measure)).hasStatusOk()
			.bodyText()
			.contains("name=\"content\"", "class=\"number");
	}

	@Test
	void anotherUnitsMeasureDoesNotExist() {
		UUID foreign = measureWhere("not " + OWN);

		assertThat(get("contributor", "/measures/" + foreign)).hasStatus(404);
		assertThat(tell("contributor", foreign, version(foreign), "2024-01-01", "别人的举措")).hasStatus(404);
		assertThat(get("contributor", "/measures")).bodyText().doesNotContain(foreign.toString());
	}

	@Test
	void takesProgressAndSaysSo() {
		assertThat(tell("contributor", this.measure, version(this.measure), today(), "已完成验收")).hasStatus(302)
			.hasRedirectedUrl("/measures/" + this.measure)
			.flash()
			.containsEntry("flash", "measure.progress.saved");
		assertThat(get("editor", "/measures/" + this.measure)).bodyText().contains("已完成验收");
	}

	@Test
	void refusesTheSameReportTwice() {
		int opened = version(this.measure);

		assertThat(tell("contributor", this.measure, opened, today(), "只能保存一次")).hasStatus(302);
		int afterFirst = version(this.measure);
		assertThat(tell("contributor", this.measure, opened, today(), "只能保存一次")).hasStatus(409);
		assertThat(tell("contributor", this.measure, afterFirst, today(), "同一天的另一件事")).hasStatus(302);
		assertThat(tell("contributor", this.measure, afterFirst, today(), "同一天的另一件事")).hasStatus(409);
		assertThat(told("只能保存一次")).isOne();
		assertThat(told("同一天的另一件事")).isOne();
	}

	@Test
	void conflictShowsBothAndLosesNothing() {
		int opened = version(this.measure);
		tell("editor", this.measure, opened, today(), "编辑先写的");

		MvcTestResult conflict = tell("contributor", this.measure, opened, today(), "填报后写的");

		assertThat(conflict).hasStatus(409)
			.bodyText()
			.contains("编辑先写的", "填报后写的", "name=\"version\" value=\"" + version(this.measure) + "\"");
		assertThat(told("填报后写的")).isZero();
	}

	@Test
	void errorsKeepWhatWasTyped() {
		assertThat(tell("contributor", this.measure, version(this.measure), "2024-13-45", "这些话还在")).hasStatusOk()
			.bodyText()
			.contains("2024-13-45", "这些话还在", "asOf-error");
		assertThat(tell("contributor", this.measure, version(this.measure), "2099-01-01", "这些话还在")).hasStatusOk()
			.bodyText()
			.contains("2099-01-01", "这些话还在", "asOf-error");
		assertThat(tell("contributor", this.measure, version(this.measure), today(), "字".repeat(4001))).hasStatusOk()
			.bodyText()
			.contains("字".repeat(4001), "content-error");
	}

	@Test
	void reviewerMayReadButNotTell() {
		assertThat(get("reviewer", "/measures/" + this.measure)).hasStatusOk()
			.bodyText()
			.doesNotContain("name=\"content\"");
		assertThat(tell("reviewer", this.measure, version(this.measure), today(), "不可以")).hasStatus(403);
	}

	@Test
	void narrowsTheWorkList() {
		assertThat(get("editor", "/measures?area=2&status=DONE")).hasStatusOk().bodyText().contains("(二)一是");
		assertThat(get("editor", "/measures?area=99&status=nonsense")).hasStatusOk();
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(this.signIn.as(who)).exchange();
	}

	private MvcTestResult tell(String who, UUID id, int version, String asOf, String content) {
		return this.web.post()
			.uri("/measures/{id}/progress", id)
			.with(this.signIn.as(who))
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("seen", String.valueOf(entries(id)))
			.param("asOf", asOf)
			.param("status", "UNDER_WAY")
			.param("content", content)
			.exchange();
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

	private int version(UUID id) {
		return this.jdbc.sql("select version from measure where id = :id").param("id", id).query(Integer.class).single();
	}

	/** How many entries there were before this test began: what a page opened then had shown. */
	private int entries(UUID id) {
		return this.jdbc.sql("select count(*) from progress_entry where measure_id = :id and recorded_at < :began")
			.param("id", id)
			.param("began", this.began)
			.query(Integer.class)
			.single();
	}

	private int told(String content) {
		return this.jdbc.sql("select count(*) from progress_entry where content = :content")
			.param("content", content)
			.query(Integer.class)
			.single();
	}

	private UUID measureWhere(String condition) {
		return this.jdbc.sql("select m.id from measure m, account a where a.username = 'contributor' and " + condition
				+ " order by m.position, m.id limit 1")
			.query(UUID.class)
			.single();
	}

}
