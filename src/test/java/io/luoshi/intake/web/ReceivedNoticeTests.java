package io.luoshi.intake.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

/** How a person is told that a paper was not taken in exactly as it was sent. */
@WholeApplication
class ReceivedNoticeTests extends IntakePages {

	@AfterEach
	void putDraftsAway() {
		List.of("intake_statement", "intake_decision", "intake_role", "intake_draft")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
	}

	@Test
	void saysWhichCharactersWereTakenOutAndWhere() throws Exception {
		ResultActions answer = receive(file("", new byte[0]), "标题\n一是办结1\u200b2件\u0001。\u200b共3个。");
		answer.andExpect(flash().attribute("note", startsWith("已去掉3个看不见的字符：零宽空格 U+200B 2个、控制字符 U+0001 1个。第一个在第2行“一是办结1”之后。")));
		String id = idOf(answer);

		assertThat(this.jdbc.sql("select content from intake_draft where id = :id")
			.param("id", UUID.fromString(id))
			.query(String.class)
			.single()).isEqualTo("标题\n一是办结12件。共3个。");
		this.mvc.perform(get("/intake/" + id).cookie(answer.andReturn().getResponse().getCookies()).with(this.signIn.as("editor")))
			.andExpect(content().string(containsString("已去掉3个看不见的字符")));
		shows("/history/intake/" + id, allOf(containsString("去掉的看不见的字符"), containsString("U+200B × 2")));
	}

	@Test
	void saysThatTablesDrawnWithBarsWereParted() throws Exception {
		receive(file("", new byte[0]), "|指标|今年|\n|--|--|\n|甲|3个|")
			.andExpect(flash().attribute("note", startsWith("有1个用竖线画的表格，已改为按制表符分列")));
		receive(file("", new byte[0]), "一是甲。").andExpect(flash().attribute("note", nullValue()));
	}

}
