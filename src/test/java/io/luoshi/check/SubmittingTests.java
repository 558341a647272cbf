package io.luoshi.check;

import java.time.Instant;
import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.opinion.OpinionId;
import io.luoshi.report.Report;
import io.luoshi.report.ReportId;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The gate: a report in which something is open is not submitted, and the page says what and where. */
@WholeApplication
@Transactional
class SubmittingTests {

	private static final Actor EDITOR = new Actor("editor", "编辑");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	@Autowired
	private Submitting submitting;

	@Autowired
	private EntityManager entities;

	private UUID report;

	@BeforeEach
	void findTheReport() {
		this.report = this.jdbc.sql("select id from report").query(UUID.class).single();
	}

	@Test
	void refusesAReadingThatNobodyHasApprovedAndSaysWhere() throws Exception {
		submit(0).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("还有1项没有办完")))
			.andExpect(content().string(containsString("2613.9万吨")));

		perform(get("/reports/{id}/submission", this.report))
			.andExpect(content().string(containsString("/indicators/" + indicatorOf("2613.9万吨"))))
			.andExpect(content().string(not(containsString("name=\"version\""))));
		assertThat(edition()).isEqualTo("DRAFT");
	}

	@Test
	void refusesANumberThatNobodyHasClassified() throws Exception {
		approveAll();
		UUID text = this.jdbc.sql("select n.bound_text_id from text_run n where n.content = '12345'").query(UUID.class).single();
		this.jdbc.sql("update text_run set kind = 'UNCLASSIFIED', reason = null where content = '12345'").update();

		submit(0).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("/texts/" + text + "/edit#numbers")))
			.andExpect(content().string(containsString("number-unclassified\">12345</mark>")));
	}

	@Test
	void refusesAnOpenErrorUntilItIsWaived() throws Exception {
		approveAll();
		this.jdbc.sql("update reading set written = '350家', value = 350, approved_written = '350家' where written = '113家'").update();
		submit(0).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("/checks#f-")))
			.andExpect(content().string(containsString("350家 &gt; 330家")));

		String page = perform(get("/reports/{id}/checks", this.report)).andReturn().getResponse().getContentAsString();
		String error = page.substring(page.indexOf("id=\"f-") + 6).substring(0, 36);
		perform(post("/reports/{id}/waivers", this.report).param("finding", error).param("reason", "口径不同，已核实"));

		submit(0).andExpect(redirectedUrl("/reports/" + this.report));
	}

	@Test
	void submitsAReportInWhichNothingIsOpenOnce() throws Exception {
		approveAll();
		perform(get("/reports/{id}/submission", this.report)).andExpect(content().string(containsString("name=\"version\" value=\"0\"")));

		submit(0).andExpect(redirectedUrl("/reports/" + this.report));

		assertThat(edition()).isEqualTo("CONSULTATION");
		submit(1).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("只有草稿可以提交")));
		perform(get("/reports/{id}/submission", this.report)).andExpect(content().string(containsString("现在是征求意见稿")));
	}

	@Test
	void refusesWhoeverSawAnEarlierVersion() throws Exception {
		approveAll();

		submit(5).andExpect(status().isConflict()).andExpect(content().string(containsString("报告刚被别人改过")));
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.submitting.submit(new ReportId(this.report), 5, EDITOR));
	}

	@Test
	void examinesAReportThatHoldsNothingYet() throws Exception {
		this.jdbc.sql("delete from passage").update();

		perform(get("/reports/{id}/checks", this.report)).andExpect(status().isOk())
			.andExpect(content().string(containsString("没有发现问题。")));
		perform(get("/reports/{id}/rules", this.report)).andExpect(status().isOk());
		perform(get("/reports/{id}/submission", this.report)).andExpect(status().isOk());
	}

	@Test
	void leavesADraftOnlyOnce() {
		Report draft = new Report(OpinionId.next(), EDITOR, Instant.EPOCH);
		draft.submit(EDITOR);

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> draft.submit(EDITOR))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("report.submission.not-draft"));
	}

	private ResultActions submit(int version) throws Exception {
		return perform(post("/reports/{id}/submission", this.report).param("version", String.valueOf(version)));
	}

	private void approveAll() {
		this.jdbc.sql("""
				update reading set status = 'FINAL', approved_by = 'someone', approved_at = now(), approved_written = written
				where approved_at is null""").update();
	}

	private String edition() {
		return this.jdbc.sql("select edition from report where id = ?").param(this.report).query(String.class).single();
	}

	private UUID indicatorOf(String written) {
		return this.jdbc.sql("select indicator_id from reading where written = ?").param(written).query(UUID.class).single();
	}

	private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
		ResultActions answer = this.mvc.perform(request.with(this.signIn.as("editor")).with(csrf()));
		this.entities.flush();
		return answer;
	}

}
