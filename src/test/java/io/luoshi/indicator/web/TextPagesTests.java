package io.luoshi.indicator.web;

import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
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
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WholeApplication
@Transactional
class TextPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	@Autowired
	private EntityManager entities;

	private UUID text;

	@BeforeEach
	void findTheTextThatStatesGoodAirDays() {
		this.text = this.jdbc.sql("""
				select n.bound_text_id from text_run n join text_run_reading s on s.text_run_id = n.id
					join reading r on r.id = s.reading_id join indicator i on i.id = r.indicator_id
				where i.name = '空气质量优良天数'""").query(UUID.class).single();
	}

	@Test
	void keepsTheBindingsOfAnEditedTextAndLightsWhatIsNew() throws Exception {
		save("本市优良天数为325天,另有17个站点建成。", "0").andExpect(redirectedUrlPattern("/texts/*/edit"));

		show().andExpect(content().string(containsString("空气质量优良天数")))
			.andExpect(content().string(containsString("number-unclassified\">17个")));
	}

	@Test
	void takesOutOfATypedTextWhatNobodySees() throws Exception {
		save("本市优良天数为3\u200b25天,另有\u202e1\u00ad7个站点\u0002建成。\ufeff", "0").andExpect(redirectedUrlPattern("/texts/*/edit"));

		show().andExpect(content().string(containsString("空气质量优良天数")))
			.andExpect(content().string(containsString("number-unclassified\">17个")))
			.andExpect(content().string(containsString("本市优良天数为325天,另有17个站点建成。")));
	}

	@Test
	void refusesATextOfWhichNobodySeesAnything() throws Exception {
		save("\u200b\u2060", "0").andExpect(content().string(containsString("id=\"text-error\"")));
	}

	@Test
	void showsBothTextsWhenSomeoneSavedFirst() throws Exception {
		save("他们的文字。", "0").andExpect(redirectedUrlPattern("/texts/*/edit"));

		save("我的文字。", "0").andExpect(status().isConflict())
			.andExpect(content().string(containsString("他们的文字。")))
			.andExpect(content().string(containsString("我的文字。")));
	}

	@Test
	void refusesAnEmptyTextBesideTheField() throws Exception {
		save("   ", "0").andExpect(status().isOk()).andExpect(content().string(containsString("id=\"text-error\"")));
	}

	@Test
	void keepsAnOversizedTextOnThePage() throws Exception {
		String endless = "长".repeat(10_001);
		save(endless, "0").andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"text-error\"")))
			.andExpect(content().string(containsString(endless)));
	}

	@Test
	void bindsANumberToTheReadingThatSaysTheSame() throws Exception {
		save("优良天数有325天,优良天数有326天。", "0");
		UUID reading = this.jdbc.sql("""
				select r.id from reading r join indicator i on i.id = r.indicator_id
				where i.name = '空气质量优良天数' and r.written = '326天'""").query(UUID.class).single();

		classify("binding", "326天", "reading", UUID.randomUUID().toString()).andExpect(status().isNotFound());
		classify("binding", "326天", "reading", reading.toString()).andExpect(flash().attribute("flash", "text.number.bound"));
	}

	@Test
	void offersAndKeepsAReadingThatAPlaceWritesItsOwnWay() throws Exception {
		UUID reading = this.jdbc.sql("update reading set exact_value = 483000000 where written = '近5亿元' returning id")
			.query(UUID.class)
			.single();
		this.entities.clear();
		save("碳排放配额质押贷款4.83亿元。", "0");

		show().andExpect(content().string(containsString(reading.toString())));
		classify("binding", "4.83亿元", "reading", reading.toString())
			.andExpect(flash().attribute("flash", "text.number.bound"));
		show().andExpect(content().string(containsString("碳排放配额质押贷款4.83亿元。")));
		this.jdbc.sql("update reading set exact_value = 491600000 where id = ?").param(reading).update();
		show().andExpect(content().string(containsString("碳排放配额质押贷款4.92亿元。")));
	}

	@Test
	void refusesToBindANumberToAReadingThatSaysOtherwise() throws Exception {
		save("新建站点17个。", "0");
		UUID reading = this.jdbc.sql("select id from reading where written = '325天'").query(UUID.class).single();

		classify("binding", "17个", "reading", reading.toString())
			.andExpect(flash().attribute("warning", "text.number.says-otherwise"));
	}

	@Test
	void marksANumberAsNotDataWithItsReason() throws Exception {
		save("拨打12345热线。", "0");

		classify("exclusion", "12345", "reason", "hotline").andExpect(flash().attribute("flash", "text.number.excluded"));
		classify("exclusion", "12345", "reason", "because")
			.andExpect(flash().attribute("warning", "text.number.reason-unknown"));
	}

	@Test
	void recognisesNumbersWhileTypingWithoutStoringAnything() throws Exception {
		this.mvc
			.perform(post("/texts/{id}/recognition", this.text).param("text", "优良天数为325天,新增9个。")
				.with(this.signIn.as("editor"))
				.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("title=\"未归类\">9个")));

		assertThat(version()).isZero();
	}

	private ResultActions save(String typed, String version) throws Exception {
		return perform(post("/texts/{id}", this.text).param("text", typed).param("version", version));
	}

	private ResultActions show() throws Exception {
		return perform(get("/texts/{id}/edit", this.text));
	}

	private ResultActions classify(String how, String number, String field, String value) throws Exception {
		int position = this.jdbc.sql("select position from text_run where bound_text_id = ? and content = ?")
			.param(this.text)
			.param(number)
			.query(Integer.class)
			.optional()
			.orElse(0);
		return perform(post("/texts/{id}/numbers/{position}/{how}", this.text, position, how).param(field, value)
			.param("version", String.valueOf(version())));
	}

	private int version() {
		return this.jdbc.sql("select version from bound_text where id = ?").param(this.text).query(Integer.class).single();
	}

	private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
		ResultActions answer = this.mvc.perform(request.with(this.signIn.as("editor")).with(csrf()));
		this.entities.flush();
		return answer;
	}

}
