package io.luoshi.report.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.SignIn;
import io.luoshi.StatementCount;
import io.luoshi.WholeApplication;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WholeApplication
class WordPagesTests {

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

	@ParameterizedTest
	@ValueSource(strings = { "full", "received" })
	void saysTheSameCharactersAsTheText(String punctuation) throws Exception {
		String text = page(".txt?punctuation=" + punctuation).getContentAsString(StandardCharsets.UTF_8);
		byte[] word = page(".docx?punctuation=" + punctuation).getContentAsByteArray();

		assertThat(read(word)).isEqualTo(text);
	}

	@Test
	void titleIsBrokenByMeaning() throws Exception {
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(page(".docx").getContentAsByteArray()))) {
			assertThat(document.getParagraphs().get(0).getText().lines()).containsExactly("重庆市人民政府关于《重庆市人大常委会对",
					"〈重庆市人民政府关于2022年度环境状况", "和环境保护目标完成情况的报告〉", "的审议意见》研究处理情况的报告");
		}
	}

	@Test
	void isWrittenInFullWidthUnlessAskedOtherwise() throws Exception {
		assertThat(page(".docx").getContentAsByteArray())
			.isEqualTo(page(".docx?punctuation=full").getContentAsByteArray());
	}

	@Test
	void comesAsAFileNamedAfterTheReport() throws Exception {
		String disposition = page(".docx").getHeader(HttpHeaders.CONTENT_DISPOSITION);

		assertThat(disposition).startsWith("attachment; filename=\"report.docx\"; filename*=UTF-8''%E8%8D%89%E7%A8%BF_")
			.endsWith(".docx")
			.matches("[\\x20-\\x7e]+");
	}

	@Test
	void isSentOnlyOnceWhileItStaysTheSame() throws Exception {
		String tag = page(".docx").getHeader(HttpHeaders.ETAG);

		this.mvc
			.perform(get("/reports/{id}.docx", this.report).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
				.with(this.signIn.as("member")))
			.andExpect(status().isNotModified());
	}

	@Test
	void takesAtMostTwelveStatements() throws Exception {
		assertThat(StatementCount.during(() -> page(".docx"))).isPositive().isLessThanOrEqualTo(12);
	}

	@Test
	void isOfferedOnTheReportsPage() throws Exception {
		assertThat(page("").getContentAsString()).contains("/reports/" + this.report + ".docx",
				"/reports/" + this.report + ".txt");
	}

	private MockHttpServletResponse page(String path) throws Exception {
		return this.mvc.perform(get("/reports/" + this.report + path).with(this.signIn.as("member")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

	/** The paragraphs; breaks of the title's lines are no characters of it. */
	private static String read(byte[] word) throws Exception {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
			return document.getParagraphs().stream().map((paragraph) -> paragraph.getText().replace("\n", "")).collect(Collectors.joining("\n"));
		}
	}

}
