package io.luoshi.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.luoshi.WholeApplication;
import io.luoshi.intake.source.Docx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of intake; each test commits, as the office does, and puts its drafts away again. */
@WholeApplication
class IntakePagesTests extends IntakePages {

	@AfterEach
	void putDraftsAway() {
		List.of("intake_statement", "intake_decision", "intake_role", "intake_draft")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
	}

	@Test
	void takesPastedTextWithTheLineEndsThatBrowsersSend() throws Exception {
		String id = paste("标题\r\n一是甲。共3个。");

		assertThat(this.jdbc.sql("select content from intake_draft where id = :id")
			.param("id", UUID.fromString(id))
			.query(String.class)
			.single()).isEqualTo("标题\n一是甲。共3个。");
	}

	@Test
	void saysBesideTheFieldWhyAFileCannotBeRead() throws Exception {
		receive(file("空.txt", new byte[] { ' ', '\n' }), "贴的字").andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"file-error\"")))
			.andExpect(content().string(containsString("贴的字")));
	}

	@Test
	void takesAWordFile() throws Exception {
		String id = idOf(receive(file("报告.docx", Docx.ofLines("标题\n一是甲。共3个。").bytes()), ""));

		assertThat(this.jdbc.sql("select source || ' ' || content from intake_draft where id = :id")
			.param("id", UUID.fromString(id))
			.query(String.class)
			.single()).startsWith("DOCX 标题\n一是甲。共3个。");
	}

	@Test
	void saysOfEachHostileFileWhatIsWrongAndKeepsWhatWasPasted() throws Exception {
		byte[] docx = Docx.ofLines("一是甲。").bytes();
		Map<String, byte[]> hostile = Map.of("截断.docx", Arrays.copyOf(docx, docx.length / 2), "旧版.doc",
				HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)), "网页.html",
				"<html><body>甲</body></html>".getBytes(StandardCharsets.UTF_8), "图片.png",
				HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), "过大.txt", new byte[21 << 20], "坏.pdf",
				"%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8));
		for (Map.Entry<String, byte[]> each : hostile.entrySet()) {
			receive(file(each.getKey(), each.getValue()), "贴的字").andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("id=\"file-error\""), containsString("贴的字"))));
		}
		assertThat(this.jdbc.sql("select count(*) from intake_draft").query(Long.class).single()).isZero();
	}

	@Test
	void keepsPastedTextThatCannotBeTaken() throws Exception {
		receive(file("", new byte[0]), "\u200b\n\ufeff ").andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"text-error\"")));
		receive(file("", new byte[0]), " ").andExpect(content().string(containsString("id=\"text-error\"")));
	}

	@Test
	void changesTheRoleOfALineAndReadsTheStructureAgain() throws Exception {
		String id = paste("标题\n加强治理。共3个。\n");
		shows("/intake/" + id, containsString("没有找到方面和举措"));

		send("/intake/" + id + "/roles/3", "shown", role(id, 3), "role", "AREA").andExpect(redirectedUrl("/intake/" + id + "?page=1#l-3"));
		shows("/intake/" + id, allOf(containsString("tree-area"), containsString("原读作")));

		send("/intake/" + id + "/roles/3", "shown", "BODY", "role", "ITEM")
			.andExpect(flash().attribute("warning", "intake.role.changed-meanwhile"));
		hx("/intake/" + id + "/roles/3", "shown", "AREA", "role", "COMMITMENT").andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("hx-swap-oob"), containsString("tree-commitment"))));
		send("/intake/" + id + "/roles/4", "shown", "BODY", "role", "ITEM")
			.andExpect(flash().attribute("warning", "intake.role.no-line"));
	}

	@Test
	void acceptsAProposalWithOneButton() throws Exception {
		String id = paste("空气质量优良天数为325天。");

		String page = body("/intake/" + id + "/numbers");
		hx("/intake/" + id + "/numbers/9/acceptance", "proposed", between(page, "name=\"proposed\" value=\"", "\""), "seen", "-1")
			.andExpect(content().string(allOf(containsString("已归类 1/1"), containsString("is-settled"))));
		hx("/intake/" + id + "/numbers/9/acceptance", "proposed", "别的", "seen", "-1")
			.andExpect(content().string(containsString("建议已经变了")));
	}

	@Test
	void settlesANumberInEveryWay() throws Exception {
		String id = paste("甲项目共有42个。");
		String path = "/intake/" + id + "/numbers/5";

		shows(path, allOf(containsString("新建指标"), containsString("甲项目")));
		send(path, "meaning", "new", "seen", "-1", "name", "甲项目数", "scope", "全市", "basis", "IN_YEAR", "periodStart",
				"2023-01-01", "periodEnd", "2023-12-31", "sourceUnit", unit()).andExpect(redirectedUrl("/intake/" + id + "/numbers"));
		shows("/intake/" + id + "/numbers?show=ALL", containsString("甲项目数"));
		send(path, "meaning", "not-data", "reason", "slogan", "seen", "0").andExpect(status().is3xxRedirection());
		send(path, "meaning", "open", "seen", "0").andExpect(status().isConflict())
			.andExpect(content().string(containsString("有人先归类了这个数字")));
		send(path, "meaning", "open", "seen", "1").andExpect(status().is3xxRedirection());
		send(path + "/reopening").andExpect(status().is3xxRedirection());
		shows("/intake/" + id + "/numbers", containsString("已归类 0/1"));
	}

	@Test
	void saysBesideTheFieldWhatOfANumberIsWrong() throws Exception {
		String id = paste("甲项目共有42个。");
		String path = "/intake/" + id + "/numbers/5";

		send(path, "meaning", "known", "seen", "-1", "periodStart", "2023", "periodEnd", "2023-12-31")
			.andExpect(content().string(allOf(containsString("id=\"indicator-error\""), containsString("id=\"periodStart-error\""))));
		send(path, "meaning", "known", "seen", "-1", "periodStart", "2023-01-01", "periodEnd", "2023-12-31", "indicator",
				indicator("空气质量优良天数")).andExpect(content().string(containsString("不能绑定")));
		send(path, "meaning", "new", "seen", "-1", "name", "国控断面数", "scope", "全市", "periodStart", "2023-01-01",
				"periodEnd", "2023-12-31", "sourceUnit", unit()).andExpect(content().string(containsString("id=\"name-error\"")));
		send(path, "meaning", "not-data", "reason", "because", "seen", "-1")
			.andExpect(content().string(containsString("id=\"reason-error\"")));
		hx(path, "seen", "-1").andExpect(status().isUnprocessableContent());
	}

	@Test
	void tellsEverythingThatIsMissingAtOnceAndKeepsWhatWasTyped() throws Exception {
		String id = paste("特此报告。");

		send("/intake/" + id + "/acceptance", "accept", "true", "version", version(id), "reportYear", "去年", "subject", "乙")
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("id=\"reportYear-error\""), containsString("去年"))));
		send("/intake/" + id + "/acceptance", "accept", "true", "version", version(id), "subject", "乙").andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("id=\"reportYear-error\""), containsString("id=\"dueOn-error\""),
					containsString("id=\"leadUnit-error\""))));
		shows("/intake/" + id + "/acceptance", containsString("value=\"乙\""));
	}

	@Test
	void showsAConflictWithWhatWasTyped() throws Exception {
		String id = paste("特此报告。");
		String opened = version(id);
		describe(id, "2021", "先", false).andExpect(redirectedUrl("/intake/" + id + "/acceptance"));

		send("/intake/" + id + "/acceptance", "version", opened, "subject", "后").andExpect(status().isConflict())
			.andExpect(content().string(allOf(containsString("value=\"后\""), containsString("有人改动了这份草稿"))));
	}

	@Test
	void showsInEnglish() throws Exception {
		String id = paste("甲项目共有42个。");
		for (String path : new String[] { "/intake", "/intake/" + id, "/intake/" + id + "/numbers",
				"/intake/" + id + "/numbers/5", "/intake/" + id + "/acceptance" }) {
			this.mvc.perform(get(path).param("lang", "en").with(this.signIn.as("editor")))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("Intake")));
		}
	}

	@Test
	void asksTheDatabaseAFewTimesHoweverLongThePaper() throws Exception {
		String id = upload("长.txt", report() + "\n" + report());
		send("/intake/" + id + "/numbers/acceptance", "sure", "true");

		assertThat(statements("/intake")).isLessThanOrEqualTo(6);
		for (String page : new String[] { "", "/numbers?show=ALL", "/acceptance" }) {
			assertThat(statements("/intake/" + id + page)).isLessThanOrEqualTo(12);
		}
	}

}
