package io.luoshi.check.web;

import io.luoshi.StatementCount;
import io.luoshi.WholeApplication;
import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The findings of the real report on the page. */
@WholeApplication
@Transactional
class CheckPagesTests extends CheckPages {

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
	void missesWhatTheReportOfTheYearBeforeStated() throws Exception {
		this.jdbc.sql("""
				with o as (insert into opinion select gen_random_uuid(), 2021, subject, adopted_by, stage, reply_due_on,
						demonstration, 0 from opinion returning id),
					r as (insert into report (id, opinion_id, edition, created_at, version)
						select gen_random_uuid(), id, 'FINAL', now(), 0 from o returning id),
					t as (insert into bound_text select gen_random_uuid(), 'report', id, 'lead', 0 from r returning id, owner_id),
					p as (insert into passage (report_id, position, role, run_in, owner_kind, owner_id, joint, body_part)
						select owner_id, 0, 'LEAD', false, 'report', owner_id, '', 'lead' from t returning report_id),
					i as (insert into indicator select gen_random_uuid(), 'PM2.5平均浓度', unit, basis, scope, direction,
						source_unit_id, definition, null, 0 from indicator where name = '港口货物吞吐量' returning id),
					g as (insert into reading (id, indicator_id, period_start, period_end, period_given, written, value,
							value_unit, bound, status, evidence, entered_by, entered_at, version)
						select gen_random_uuid(), id, '2022-01-01', '2022-12-31', 'STATED', '31微克/立方米', 31, '微克/立方米', 'EQ',
							'FINAL', '', 'someone', now(), 0 from i returning id),
					n as (insert into text_run select gen_random_uuid(), id, 0, 'MENTION', '□', null from t returning id)
				insert into text_run_reading (text_run_id, position, reading_id) select n.id, 0, g.id from n, g""").update();

		assertThat(examined().open(Severity.WARNING)).extracting(Finding::kind).containsExactly(CheckKind.DROPPED);
		page("/checks").andExpect(content().string(containsString("上次报告写了“PM2.5平均浓度”（2022：31微克/立方米），这次没有写。")));
	}

	@Test
	void speaksEnglishToo() throws Exception {
		perform(get("/reports/{id}/checks", this.report).param("lang", "en"))
			.andExpect(content().string(containsString("was 332天 last year and is 325天 now (-7天): worse")));
	}

}
