package io.luoshi.intake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.WholeApplication;
import io.luoshi.intake.source.BarTables;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;

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

	@Test
	void acceptsNothingInBulkThatContradictsTheRecord() throws Exception {
		String id = paste("2023年，港口货物吞吐量3.3亿吨，建成公园3座。");
		shows("/intake/" + id + "/numbers", containsString("港口货物吞吐量"));
		send("/intake/" + id + "/numbers/acceptance", "sure", "true");
		send("/intake/" + id + "/numbers/acceptance", "sure", "false");

		assertThat(this.jdbc.sql("select start_at from intake_decision where draft_id = :id order by start_at")
			.param("id", UUID.fromString(id))
			.query(Integer.class)
			.list()).containsExactly(0, 23);
		shows("/intake/" + id + "/numbers", not(containsString("/numbers/acceptance")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "06-problems", "08-nested", "09-noisy-copy", "10-tables-and-annexes", "13-no-structure" })
	void papersOfOtherOfficesShowOnEveryPage(String paper) throws Exception {
		String text = text(paper);
		String report = accepted(paper, text);

		assertThat(body(report + ".txt")).isEqualTo(BarTables.of(text).text());
		for (String page : List.of(report, report + "?review=", report + "/print", report + ".json", "/", "/measures", "/reports")) {
			shows(page, not(emptyString()));
		}
		shows("/", containsString(paper));
		for (String measure : this.jdbc.sql("""
				select m.id from measure m join area a on a.id = m.area_id join opinion o on o.id = a.opinion_id
				where o.report_year = 2031""").query(String.class).list()) {
			shows("/measures/" + measure, not(emptyString()));
		}
		shows("/opinions/" + this.jdbc.sql("select id from opinion where report_year = 2031").query(String.class).single(),
				containsString(paper));
	}

	@Test
	void numbersInTheCellsOfATableLeadToTheirCards() throws Exception {
		String page = body(accepted("10-tables-and-annexes", text("10-tables-and-annexes")));

		assertThat(page).containsPattern("<tr\\s+id=\"p-\\d+\"><td>")
			.contains("<th scope=\"col\"><span class=\"face-heiti\">断面</span></th>")
			.containsPattern("<th scope=\"col\"><a\\s+id=\"[^\"]+\" class=\"number [^\"]*\"\\s+href=\"/reports/[^>]+><span class=\"whole\">2023年</span></a></th>");
	}

	private static String text(String paper) throws IOException {
		return Files.readString(Path.of("src/test/resources/intake/papers", paper + ".txt"));
	}

	private String accepted(String paper, String text) throws Exception {
		String id = upload(paper + ".txt", text);
		send("/intake/" + id + "/numbers/acceptance", "sure", "true");
		send("/intake/" + id + "/numbers/acceptance", "sure", "false");
		describe(id, "2031", paper, false);
		return Objects.requireNonNull(describe(id, "2031", paper, true).andExpect(redirectedUrlPattern("/reports/*"))
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

}
