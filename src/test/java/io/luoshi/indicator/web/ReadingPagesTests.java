package io.luoshi.indicator.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WholeApplication
@Transactional
class ReadingPagesTests {

	private static final String EVIDENCE = "来自一份很长的统计表";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	@Autowired
	private EntityManager entities;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			12,3天                                     | 12.3
			1e9天                                      | 科学记数法
			３２６天                                    | 326
			""                                         | 请填写数字
			1234567890123456789012345678901234567890天 | 太长
			三百多来天天                                | 三百多来天天
			326头                                      | 单位“头”与指标的单位“天”不同
			""")
	void saysBesideTheFieldWhatIsWrongWithAFigureAndKeepsWhatWasTyped(String written, String message)
			throws Exception {
		String shown = revise(reading("空气质量优良天数", 2023), written, Map.of()).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(shown).contains("id=\"written-error\"").contains(message).contains(EVIDENCE);
		assertThat(shown).doesNotContain("Exception").contains("value=\"" + written.strip() + "\"");
	}

	@Test
	void refusesAnExactValueThatContradictsTheWrittenForm() throws Exception {
		revise(reading("“生态环保督察问题清单”归集管控问题数", 2023), "6.3万余个", Map.of("exact", "64120"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("6.4万余个")))
			.andExpect(content().string(containsString("id=\"exact-error\"")));
	}

	@Test
	void writesTheFigureAnewForTheExactValueAndStoresNothing() throws Exception {
		UUID id = reading("“生态环保督察问题清单”归集管控问题数", 2023);

		String shown = derive(id, "6.3万余个", Map.of("exact", "64120")).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(shown).contains("value=\"6.4万余个\"").contains("value=\"64120\"").contains(EVIDENCE);
		assertThat(written(id)).isEqualTo("6.3万余个");
	}

	@Test
	void saysWhyItCannotWriteAFigureAnew() throws Exception {
		UUID id = reading("“生态环保督察问题清单”归集管控问题数", 2023);

		derive(id, "6.3万余个", Map.of()).andExpect(content().string(containsString("请先填写准确值")));
		derive(id, "6.3万余个", Map.of("exact", "12")).andExpect(content().string(containsString("不能如实表示12")));
	}

	@ParameterizedTest
	@CsvSource({ "1e1000000", "12.3.4", "１２", "NaN", "12345678901234567890" })
	void refusesAnExactValueThatIsNoPlainNumber(String exact) throws Exception {
		revise(reading("空气质量优良天数", 2023), "326天", Map.of("exact", exact)).andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"exact-error\"")))
			.andExpect(content().string(containsString("value=\"" + exact + "\"")));
	}

	@Test
	void refusesAPeriodThatEndsBeforeItStarts() throws Exception {
		revise(reading("空气质量优良天数", 2023), "326天", Map.of("periodStart", "2023-12-31", "periodEnd", "2023-01-01"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"periodEnd-error\"")));
	}

	@Test
	void refusesADateThatIsNone() throws Exception {
		revise(reading("空气质量优良天数", 2023), "326天", Map.of("periodStart", "2023-02-30")).andExpect(status().isOk())
			.andExpect(content().string(containsString("“2023-02-30”不是日期")));
	}

	@Test
	void refusesAPeriodThatHasAReadingAlready() throws Exception {
		revise(reading("空气质量优良天数", 2023), "326天", Map.of("periodStart", "2022-01-01", "periodEnd", "2022-12-31"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"periodStart-error\"")));
	}

	@Test
	void refusesOversizedEvidenceAndKeepsIt() throws Exception {
		String endless = "证".repeat(1_001);
		revise(reading("空气质量优良天数", 2023), "326天", Map.of("evidence", endless)).andExpect(status().isOk())
			.andExpect(content().string(containsString("1,001个字")))
			.andExpect(content().string(containsString(endless)));
	}

	@Test
	void showsTheirsAndMineWhenSomeoneSavedFirst() throws Exception {
		UUID reading = reading("空气质量优良天数", 2023);
		revise(reading, "327天", Map.of()).andExpect(redirectedUrlPattern("/indicators/*"));

		revise(reading, "328天", Map.of("version", "0")).andExpect(status().isConflict())
			.andExpect(content().string(containsString("327天")))
			.andExpect(content().string(containsString("value=\"328天\"")))
			.andExpect(content().string(containsString(EVIDENCE)));
	}

	@Test
	void revisesReadingsThatShareAFigureTogether() throws Exception {
		UUID shared = this.jdbc.sql("""
				select reading_id from text_run_reading where text_run_id in (
					select text_run_id from text_run_reading group by text_run_id having count(*) = 2)
				order by reading_id limit 1""").query(UUID.class).single();
		UUID other = this.jdbc.sql("""
				select o.reading_id from text_run_reading m join text_run_reading o on o.text_run_id = m.text_run_id
				where m.reading_id = ? and o.reading_id <> m.reading_id""").param(shared).query(UUID.class).single();
		String before = written(shared);

		revise(shared, before.replaceFirst("\\d+", "77"), Map.of()).andExpect(redirectedUrlPattern("/indicators/*"));

		assertThat(written(shared)).contains("77");
		assertThat(written(other)).isEqualTo(written(shared));
	}

	@Test
	void doesNotShowAContributorTheReadingsOfOtherUnits() throws Exception {
		UUID reading = reading("空气质量优良天数", 2023);
		this.mvc.perform(get("/readings/{id}/edit", reading).with(this.signIn.as("district")))
			.andExpect(status().isNotFound());
		this.mvc.perform(form(reading, "326天", Map.of()).with(this.signIn.as("district")).with(csrf()))
			.andExpect(status().isNotFound());
	}

	@Test
	void answersAMissingReadingWithAPlainPage() throws Exception {
		this.mvc.perform(get("/readings/{id}/edit", UUID.randomUUID()).with(this.signIn.as("editor")))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/readings/none/edit").with(this.signIn.as("editor"))).andExpect(status().isNotFound());
	}

	@Test
	void previewsTheSentenceWithTheNewFigure() throws Exception {
		this.mvc
			.perform(post("/readings/{id}/preview", reading("空气质量优良天数", 2023)).param("written", "340天")
				.header("HX-Request", "true")
				.with(this.signIn.as("editor"))
				.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("340天")))
			.andExpect(content().string(not(containsString("<html"))));
	}

	private ResultActions revise(UUID reading, String written, Map<String, String> others) throws Exception {
		ResultActions answer = this.mvc
			.perform(form(reading, written, others).with(this.signIn.as("editor")).with(csrf()));
		this.entities.flush();
		return answer;
	}

	private ResultActions derive(UUID reading, String written, Map<String, String> others) throws Exception {
		return this.mvc.perform(form("/readings/{id}/derivation", reading, written, others)
			.with(this.signIn.as("editor"))
			.with(csrf()));
	}

	private static MockHttpServletRequestBuilder form(UUID reading, String written, Map<String, String> others) {
		return form("/readings/{id}", reading, written, others);
	}

	private static MockHttpServletRequestBuilder form(String path, UUID reading, String written,
			Map<String, String> others) {
		Map<String, String> fields = new HashMap<>(Map.of("written", written, "exact", "", "periodStart", "2023-01-01",
				"periodEnd", "2023-12-31", "given", "STATED", "status", "FINAL", "evidence", EVIDENCE, "version", "0"));
		fields.putAll(others);
		MockHttpServletRequestBuilder form = post(path, reading);
		fields.forEach((name, value) -> form.param(name, value));
		return form;
	}

	private UUID reading(String indicator, int year) {
		return this.jdbc.sql("""
				select r.id from reading r join indicator i on i.id = r.indicator_id
				where i.name = ? and extract(year from r.period_end) = ?""")
			.param(indicator)
			.param(year)
			.query(UUID.class)
			.single();
	}

	private String written(UUID reading) {
		return this.jdbc.sql("select written from reading where id = ?").param(reading).query(String.class).single();
	}

}
