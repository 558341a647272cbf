package io.luoshi.check.web;

import java.util.UUID;

import io.luoshi.WholeApplication;
import io.luoshi.check.KeptRule;
import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Relations: proposed from the sentences, accepted, changed, declined and removed by a person. */
@WholeApplication
@Transactional
class RulePagesTests extends CheckPages {

	@Test
	void comesWithTheRelationsThatTheSentencesState() throws Exception {
		assertThat(examined().rules()).hasSize(17).allMatch(KeptRule::accepted);
		assertThat(examined().proposals()).isEmpty();
		perform(get("/reports/{id}/rules", this.report)).andExpect(content().string(containsString("46个 − 43个 = 3个：还剩3个。")))
			.andExpect(content().string(containsString("4,012个 × 93%（即92.5至93.5%） = 3,711.1至3,751.22个，可以成立。")))
			.andExpect(content().string(containsString("按此推算，上年应为181.479至181.6483万千瓦。")));
	}

	@Test
	void writesDownEachAcceptanceWithItsReadings() {
		assertThat(this.jdbc.sql("""
				select count(*) from history_event where subject_type = 'report' and subject_id = :id
					and action = 'rule-accepted'""").param("id", this.report).query(Long.class).single()).isEqualTo(17);
		assertThat(this.jdbc.sql("select count(*) from history_event where changes::text like '%check.REMAINDER%' and changes::text like '%43个%'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void findsABrokenRelationAsSoonAsAReadingChanges() throws Exception {
		this.jdbc.sql("update reading set written = '350家', value = 350 where written = '113家'").update();

		assertThat(examined().open(Severity.ERROR)).extracting(Finding::kind).containsExactly(CheckKind.SUBSET);
		perform(get("/reports/{id}/checks", this.report))
			.andExpect(content().string(containsString("350家 &gt; 330家：“国家级绿色工厂累计数”应不超过“市级绿色工厂累计数”。")));
	}

	@Test
	void acceptsARelationOfAPersonsOwnMaking() throws Exception {
		choose("SUBSET", "12家", "330家").andExpect(redirectedUrl("/reports/" + this.report + "/rules"));

		assertThat(examined().rules()).hasSize(18);
		choose("SUBSET", "12家", "330家").andExpect(content().string(containsString("这条关系已经有了。")));
	}

	@Test
	void refusesReadingsThatCannotStandTogetherAndKeepsWhatWasChosen() throws Exception {
		choose("SUBSET", "60种", "330家").andExpect(status().isOk())
			.andExpect(content().string(containsString("单位相同才能比较")))
			.andExpect(content().string(containsString("selected=\"selected\">国家级绿色设计产品累计数 · 60种")));
		perform(post("/reports/{id}/rules", this.report).param("kind", "REMAINDER").param("operand", reading("46个"), "", reading("43个")))
			.andExpect(content().string(containsString("请选择每一个必选的指标值。")));
	}

	@Test
	void addsRowsWithoutSaving() throws Exception {
		perform(post("/reports/{id}/rules", this.report).param("kind", "SUM").param("operand", reading("330家"), reading("28家"), "", "", "", "")
			.param("more", "more")).andExpect(content().string(containsString("operand-9")))
			.andExpect(content().string(containsString("selected=\"selected\">市级绿色园区累计数 · 28家")));
		assertThat(examined().rules()).hasSize(17);
	}

	@Test
	void changesARelationUnlessSomeoneWasFaster() throws Exception {
		UUID rule = rule(CheckKind.REMAINDER);
		perform(get("/rules/{id}/edit", rule)).andExpect(content().string(containsString("selected=\"selected\">长江经济带生态环境警示片问题已整改完成数 · 43个")));

		revise(rule, 4).andExpect(status().isConflict()).andExpect(content().string(containsString("刚被别人改过")));
		revise(rule, 0).andExpect(flash().attribute("flash", "check.flash.revised"));

		assertThat(examined().rules().stream().filter((each) -> each.id().equals(rule))).singleElement()
			.satisfies((each) -> assertThat(each.relation().operands().get(1).id()).hasToString(reading("74个")));
	}

	@Test
	void proposesWhatWasRemovedAgainAndNotWhatWasDeclined() throws Exception {
		UUID rule = rule(CheckKind.REMAINDER);
		perform(post("/rules/{id}/removal", rule).param("version", "3"))
			.andExpect(flash().attribute("warning", "check.rule.changed-meanwhile"));
		perform(post("/rules/{id}/removal", rule).param("version", "0"));
		assertThat(examined().proposals()).hasSize(1);
		perform(get("/reports/{id}/rules", this.report)).andExpect(content().string(containsString("个问题已整改完成43个,其余问题正按时序整改落实")));

		perform(post("/reports/{id}/proposals/decline", this.report).param("kind", "REMAINDER").param("operand", reading("46个"), reading("43个")))
			.andExpect(flash().attribute("flash", "check.flash.declined"));
		assertThat(examined().proposals()).isEmpty();

		choose("REMAINDER", "46个", "43个").andExpect(flash().attribute("flash", "check.flash.accepted"));
		assertThat(examined().rules()).hasSize(17).allMatch(KeptRule::accepted);
	}

	@Test
	void acceptsAllProposalsAtOnce() throws Exception {
		this.jdbc.sql("delete from check_rule_operand").update();
		this.jdbc.sql("delete from check_rule").update();
		assertThat(examined().proposals()).hasSize(17);

		perform(post("/reports/{id}/proposals/acceptance", this.report));

		assertThat(examined().proposals()).isEmpty();
		assertThat(examined().rules()).hasSize(17);
	}

	private ResultActions revise(UUID rule, int version) throws Exception {
		return perform(post("/rules/{id}", rule).param("kind", "REMAINDER")
			.param("operand", reading("420个"), reading("74个"), "")
			.param("version", String.valueOf(version)));
	}

	private ResultActions choose(String kind, String... figures) throws Exception {
		MockHttpServletRequestBuilder request = post("/reports/{id}/rules", this.report).param("kind", kind);
		for (String figure : figures) {
			request.param("operand", reading(figure));
		}
		return perform(request);
	}

	private UUID rule(CheckKind kind) {
		return examined().rules().stream().filter((rule) -> rule.relation().kind() == kind).findFirst().orElseThrow().id();
	}

}
