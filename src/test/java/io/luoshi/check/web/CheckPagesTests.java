package io.luoshi.check.web;

import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.StatementCount;
import io.luoshi.WholeApplication;
import io.luoshi.check.Examined;
import io.luoshi.check.Examining;
import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Severity;
import io.luoshi.report.ReportId;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The findings of the real report on the page, and letting them stand. */
@WholeApplication
@Transactional
class CheckPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	@Autowired
	private Examining examining;

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	@Autowired
	private EntityManager entities;

	private UUID report;

	@BeforeEach
	void findTheReport() {
		this.report = this.jdbc.sql("select id from report").query(UUID.class).single();
	}

	@Test
	void asksTheFourQuestionsOfTheRealReportAndRaisesNoAlarm() throws Exception {
		assertThat(examined().open()).extracting(Finding::kind)
			.containsExactly(CheckKind.WORSE_UNSAID, CheckKind.PERIOD_UNSTATED, CheckKind.PART_ALONE,
					CheckKind.NARROWER_ABOVE);
		page("/checks").andExpect(content().string(containsString("“空气质量优良天数”上年是332天，今年是325天（-7天），比上年差，正文没有提到。")))
			.andExpect(content().string(containsString("有24处数字的期间要靠上下文推知，32处没有写明。")))
			.andExpect(content().string(containsString("“国家级绿色设计产品累计数”60种等2项写在“其中”之后，但前面没有同类的总数。")))
			.andExpect(content().string(containsString("2613.9万吨 &gt; 1937.4万吨：从名称看，“铁水联运量”的口径比“铁路运输货量”窄")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/checks", "/rules", "/submission", "/rules/new?kind=SUM" })
	void takesAtMostTwelveStatements(String path) throws Exception {
		assertThat(StatementCount.during(() -> page(path))).isPositive().isLessThanOrEqualTo(12);
	}

	@Test
	void leadsFromAFindingToItsReadingAndItsPlace() throws Exception {
		page("/checks").andExpect(content().string(containsString("/readings/" + reading("325天") + "/edit")))
			.andExpect(content().string(containsString("/reports/" + this.report + "#n-")));
	}

	@Test
	void showsTheReviewerTheFindingsWithoutDoorsToChangeThem() throws Exception {
		this.mvc.perform(get("/reports/{id}/checks", this.report).with(this.signIn.as("reviewer")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("332天")))
			.andExpect(content().string(not(containsString("/waivers"))))
			.andExpect(content().string(not(containsString("/edit"))));
	}

	@Test
	void linksTheReportToItsChecksForThoseWhoMaySeeThem() throws Exception {
		page("").andExpect(content().string(containsString("/reports/" + this.report + "/checks")));
		this.mvc.perform(get("/reports/{id}", this.report).with(this.signIn.as("member")))
			.andExpect(content().string(not(containsString("/checks"))));
	}

	@Test
	void tellsOnTheCardOfANumberWhichChecksItTakesPartIn() throws Exception {
		String card = this.jdbc.sql("""
				select '/numbers/' || n.bound_text_id || '/' || n.position from text_run n
					join text_run_reading s on s.text_run_id = n.id join reading r on r.id = s.reading_id
				where r.written = '1937.4万吨'""").query(String.class).single();

		page(card).andExpect(content().string(containsString("hx-get=\"/reports/" + this.report + card + "/checks\"")));
		page(card + "/checks").andExpect(content().string(containsString("1,826.827至1,828.646万吨")))
			.andExpect(content().string(containsString("2613.9万吨 &gt; 1937.4万吨")));
		this.mvc.perform(get("/reports/" + this.report + card).with(this.signIn.as("member")))
			.andExpect(content().string(not(containsString("/checks"))));
	}

	@Test
	void setsAWaivedFindingApartWithWhoWhenAndWhy() throws Exception {
		waive(CheckKind.NARROWER_ABOVE, "联运量含公路转运，口径不同。").andExpect(redirectedUrl("/reports/" + this.report + "/checks"));

		assertThat(examined().waived()).singleElement().satisfies((kept) -> {
			assertThat(kept.waiver().givenName()).isEqualTo(this.signIn.person("editor").displayName());
			assertThat(kept.finding().kind()).isEqualTo(CheckKind.NARROWER_ABOVE);
		});
		page("/checks").andExpect(content().string(containsString("联运量含公路转运，口径不同。")))
			.andExpect(content().string(containsString("/withdrawal")));
	}

	@Test
	void keepsAReasonThatIsTooLongOnThePage() throws Exception {
		String endless = "因".repeat(1_001);

		waive(CheckKind.NARROWER_ABOVE, endless).andExpect(status().isOk())
			.andExpect(content().string(containsString(endless)))
			.andExpect(content().string(containsString("理由有1,001个字")));
		waive(CheckKind.NARROWER_ABOVE, "  ").andExpect(content().string(containsString("请写明理由。")));
		assertThat(examined().waived()).isEmpty();
	}

	@Test
	void waivesOnlyWhatThePersonSaw() throws Exception {
		perform(post("/reports/{id}/waivers", this.report).param("finding", UUID.randomUUID().toString()).param("reason", "理由"))
			.andExpect(content().string(containsString("数值刚有变动")));
	}

	@Test
	void waivesOnce() throws Exception {
		String seen = finding(CheckKind.NARROWER_ABOVE).fingerprint();
		waive(CheckKind.NARROWER_ABOVE, "口径不同");

		perform(post("/reports/{id}/waivers", this.report).param("finding", seen).param("reason", "又一个理由"))
			.andExpect(content().string(containsString("这一项已有说明。")));
	}

	@Test
	void opensAWaivedFindingAgainAsSoonAsAnOperandChanges() throws Exception {
		waive(CheckKind.WORSE_UNSAID, "气象条件不利，另文说明");

		this.jdbc.sql("update reading set written = '324天', value = 324 where written = '325天'").update();

		assertThat(examined().waived()).isEmpty();
		assertThat(examined().open(Severity.QUESTION)).hasSize(4);
		page("/checks").andExpect(content().string(containsString("数值有变，说明不再有效")))
			.andExpect(content().string(containsString("气象条件不利，另文说明")));
	}

	@Test
	void withdrawsAWaiverUnlessSomeoneWasFaster() throws Exception {
		waive(CheckKind.PART_ALONE, "为国家级数");
		UUID waiver = this.jdbc.sql("select id from waiver").query(UUID.class).single();

		withdraw(waiver, 7).andExpect(flash().attribute("warning", "check.waiver.changed-meanwhile"));
		withdraw(waiver, 0).andExpect(flash().attribute("flash", "check.flash.withdrawn"));

		assertThat(examined().open()).hasSize(4);
	}

	@Test
	void speaksEnglishToo() throws Exception {
		perform(get("/reports/{id}/checks", this.report).param("lang", "en"))
			.andExpect(content().string(containsString("was 332天 last year and is 325天 now (-7天): worse")));
	}

	private ResultActions waive(CheckKind kind, String reason) throws Exception {
		return perform(post("/reports/{id}/waivers", this.report).param("finding", finding(kind).fingerprint())
			.param("reason", reason));
	}

	private ResultActions withdraw(UUID waiver, int version) throws Exception {
		return perform(post("/waivers/{id}/withdrawal", waiver).param("version", String.valueOf(version))
			.param("report", this.report.toString()));
	}

	private Finding finding(CheckKind kind) {
		return examined().findings().stream().filter((finding) -> finding.kind() == kind).findFirst().orElseThrow();
	}

	private Examined examined() {
		this.entities.flush();
		return this.examining.examine(new ReportId(this.report));
	}

	private UUID reading(String written) {
		return this.jdbc.sql("select id from reading where written = ?").param(written).query(UUID.class).single();
	}

	private ResultActions page(String path) throws Exception {
		return perform(get("/reports/" + this.report + path)).andExpect(status().isOk());
	}

	private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
		ResultActions answer = this.mvc.perform(request.with(this.signIn.as("editor")).with(csrf()));
		this.entities.flush();
		return answer;
	}

}
