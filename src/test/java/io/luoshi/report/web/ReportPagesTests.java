package io.luoshi.report.web;

import java.util.UUID;
import java.util.regex.Pattern;

import io.luoshi.SignIn;
import io.luoshi.StatementCount;
import io.luoshi.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WholeApplication
class ReportPagesTests {

	private static final Pattern PARAGRAPH = Pattern.compile("<(p|h1)[^>]* ?class=\"paper-[^\"]*\"[^>]*>(.*?)</\\1>",
			Pattern.DOTALL);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	private UUID report;

	@BeforeEach
	void findTheReport() {
		this.report = this.jdbc.sql("select id from report").query(UUID.class).single();
	}

	@Test
	void deliversTheReceivedTextByteForByte() throws Exception {
		byte[] received = new ClassPathResource("numeral/report.txt").getContentAsByteArray();

		assertThat(page(".txt").getContentAsByteArray()).isEqualTo(received);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/print" })
	void showsTheSameCharactersAsTheFullWidthText(String path) throws Exception {
		String text = page(".txt?punctuation=full").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

		assertThat(text).contains("（2024年3月27日在市六届人大常委会第七次会议上）").doesNotContain(",");
		assertThat(paragraphs(page(path).getContentAsString())).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?review=", "/print", ".txt", ".json" })
	void takesAtMostTwelveStatements(String path) throws Exception {
		assertThat(StatementCount.during(() -> page(path))).isPositive().isLessThanOrEqualTo(12);
	}

	@Test
	void sendsAnUnchangedTextOnlyOnce() throws Exception {
		String tag = page(".txt").getHeader("ETag");

		this.mvc
			.perform(get("/reports/{id}.txt", this.report).header("If-None-Match", String.valueOf(tag))
				.with(this.signIn.as("member")))
			.andExpect(status().isNotModified());
	}

	@Test
	void opensTheCardOfANumberForAMemberWithoutDoorsToTheRecord() throws Exception {
		this.mvc.perform(get(card()).header("HX-Request", "true").with(this.signIn.as("member")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("空气质量优良天数")))
			.andExpect(content().string(containsString("332天")))
			.andExpect(content().string(containsString("减少7天")))
			.andExpect(content().string(not(containsString("/readings/"))))
			.andExpect(content().string(not(containsString("<html"))));
		this.mvc.perform(get(card()).with(this.signIn.as("editor")))
			.andExpect(content().string(containsString("/readings/")))
			.andExpect(content().string(containsString("<html")));
	}

	@Test
	@Transactional
	void tellsTheTimeOfTheOfficeWhereverTheServerStands() throws Exception {
		this.jdbc.sql("update reading set entered_at = '2024-03-01 23:30:00Z' where written = '325天'").update();

		this.mvc.perform(get(card()).with(this.signIn.as("member")))
			.andExpect(content().string(containsString("2024-03-02 07:30")));
	}

	@Test
	void saysSomethingTrueOfEveryNumber() throws Exception {
		var numbers = Pattern.compile("hx-get=\"(/reports/[^\"]+)\"").matcher(page("").getContentAsString());
		int count = 0;
		while (numbers.find()) {
			this.mvc.perform(get(numbers.group(1)).with(this.signIn.as("member"))).andExpect(status().isOk());
			count++;
		}
		assertThat(count).isEqualTo(135);
	}

	@Test
	void marksNothingOnThePrintPage() throws Exception {
		assertThat(page("/print").getContentAsString()).doesNotContain("class=\"number").doesNotContain("style=");
	}

	private String card() {
		return this.jdbc.sql("""
				select '/reports/' || :report || '/numbers/' || n.bound_text_id || '/' || n.position
				from text_run n join text_run_reading s on s.text_run_id = n.id join reading r on r.id = s.reading_id
				where r.written = '325天'""").param("report", this.report.toString()).query(String.class).single();
	}

	private MockHttpServletResponse page(String path) throws Exception {
		return this.mvc.perform(get("/reports/" + this.report + path).with(this.signIn.as("member")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

	private static String paragraphs(String html) {
		StringBuilder text = new StringBuilder();
		var paragraphs = PARAGRAPH.matcher(html);
		while (paragraphs.find()) {
			text.append(text.isEmpty() ? "" : "\n").append(HtmlUtils.htmlUnescape(paragraphs.group(2).replaceAll("<[^>]*>", "")));
		}
		return text.toString();
	}

}
