package io.luoshi.check.web;

import java.util.UUID;

import io.luoshi.WholeApplication;
import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Letting a finding stand for a reason, as long as its values are what they were. */
@WholeApplication
@Transactional
class WaiverPagesTests extends CheckPages {

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
	void forgetsTheWaiverOfARelationThatIsRemoved() throws Exception {
		this.jdbc.sql("update reading set written = '350家', value = 350 where written = '113家'").update();
		waive(CheckKind.SUBSET, "口径不同");
		assertThat(examined().waived()).hasSize(1);

		perform(post("/rules/{id}/removal", finding(CheckKind.SUBSET).rule()).param("version", "0"));

		assertThat(examined().findings()).extracting(Finding::kind).doesNotContain(CheckKind.SUBSET);
		assertThat(examined().waivers()).isEmpty();
		page("/checks").andExpect(content().string(containsString("有1条建议的关系等待决定，按现在的数值有1条不成立。")));
	}

	@Test
	void withdrawsAWaiverUnlessSomeoneWasFaster() throws Exception {
		waive(CheckKind.PART_ALONE, "为国家级数");
		UUID waiver = this.jdbc.sql("select id from waiver").query(UUID.class).single();

		withdraw(waiver, 7).andExpect(flash().attribute("warning", "check.waiver.changed-meanwhile"));
		withdraw(waiver, 0).andExpect(flash().attribute("flash", "check.flash.withdrawn"));

		assertThat(examined().open()).hasSize(4);
	}

	private ResultActions waive(CheckKind kind, String reason) throws Exception {
		return perform(post("/reports/{id}/waivers", this.report).param("finding", finding(kind).fingerprint())
			.param("reason", reason));
	}

	private ResultActions withdraw(UUID waiver, int version) throws Exception {
		return perform(post("/waivers/{id}/withdrawal", waiver).param("version", String.valueOf(version))
			.param("report", this.report.toString()));
	}

}
