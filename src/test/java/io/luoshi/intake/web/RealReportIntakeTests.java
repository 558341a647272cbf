package io.luoshi.intake.web;

import io.luoshi.WholeApplication;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The real report on its way from a file into the record, page by page. Nothing of it stays. */
@WholeApplication
@Transactional
class RealReportIntakeTests extends IntakePages {

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	@Autowired
	private EntityManager entities;

	@Override
	protected void afterwards() {
		this.entities.flush();
		this.entities.clear();
	}

	@Test
	void takesTheRealReportFromFileToRecord() throws Exception {
		String id = upload("2023年报告.txt", report());
		shows("/intake/" + id, allOf(containsString("保持加强生态环境保护的定力"), containsString("生态文明建设政治责任落实更加有力")));
		shows("/intake/" + id + "/numbers", allOf(containsString("空气质量优良天数"), containsString("已归类 0/135")));

		send("/intake/" + id + "/numbers/acceptance", "sure", "true").andExpect(flash().attribute("flash", "intake.numbers.saved"));
		send("/intake/" + id + "/numbers/acceptance", "sure", "false");
		shows("/intake/" + id + "/acceptance", containsString("已归类 135/135"));

		describe(id, "2022", "2022年度环境状况和环境保护目标完成情况", false);
		describe(id, "2022", "2022年度环境状况和环境保护目标完成情况", true).andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"subject-error\"")));
		describe(id, "2022", "甲", false);
		String report = describe(id, "2022", "甲", true).andExpect(redirectedUrlPattern("/reports/*"))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(body(report + ".txt")).isEqualTo(report());
		shows(report, containsString("无废城市"));
		shows("/", containsString("甲"));
		shows("/measures", containsString("生态文明建设政治责任落实更加有力"));
		shows("/intake", containsString("已入库"));
		send("/intake/" + id + "/discarding").andExpect(status().isUnprocessableContent());
	}

}
