package io.luoshi.report.web;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WholeApplication
@Transactional
class TitlePagesTests {

	private static final String LINES = """
			重庆市人民政府
			关于《重庆市人大常委会对〈重庆市人民政府关于2022年度
			环境状况和环境保护目标完成情况的报告〉的审议意见》
			研究处理情况的报告""";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SignIn signIn;

	@Autowired
	private ReportReader reports;

	@Autowired
	private EntityManager entities;

	@Test
	void breaksTheTitleForPaperAndLeavesItsCharacters() throws Exception {
		String before = paper().text();

		save(LINES.replace("\n", "\r\n"), head().version()).andExpect(redirectedUrlPattern("/reports/*"));

		assertThat(this.reports.sheet(head(), Punctuation.FULL).title().split("\u2028")).containsExactly(LINES.split("\n"));
		assertThat(paper().text()).isEqualTo(before);
	}

	@Test
	void leavesTheTitleToTheLayoutAgainWhenTheLinesAreEmptied() throws Exception {
		save(LINES, head().version());
		save("", head().version()).andExpect(redirectedUrlPattern("/reports/*"));

		assertThat(this.reports.sheet(head(), Punctuation.FULL).title()).doesNotContain("\u2028");
	}

	@Test
	void refusesLinesThatAreNotTheTitleAndKeepsThem() throws Exception {
		save(LINES.replace("重庆市人民政府\n", "渝市人民政府\n"), head().version()).andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"lines-error\"")))
			.andExpect(content().string(containsString("渝市人民政府\n关于")));
	}

	@Test
	void refusesAnOutdatedPageAndKeepsTheLines() throws Exception {
		save(LINES, 99).andExpect(status().isConflict()).andExpect(content().string(containsString("研究处理情况的报告")));
	}

	private ResultActions save(String lines, int version) throws Exception {
		ResultActions answer = this.mvc.perform(post("/reports/{id}/title", head().id()).param("lines", lines)
			.param("version", String.valueOf(version))
			.with(this.signIn.as("editor"))
			.with(csrf()));
		this.entities.flush();
		return answer;
	}

	private Paper paper() {
		return this.reports.paper(head());
	}

	private ReportHead head() {
		return this.reports.heads().get(0);
	}

}
