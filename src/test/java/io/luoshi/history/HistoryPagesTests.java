package io.luoshi.history;

import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WholeApplication
class HistoryPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	@Test
	void showsWhatWasDoneToARecordOnItsPage() throws Exception {
		this.mvc.perform(get("/history/indicator/{id}", goodAirDays()).with(this.signIn.as("editor")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("325天")));
	}

	@ParameterizedTest
	@CsvSource({ "district, 404", "contributor, 404", "reviewer, 200", "auditor, 200", "member, 403" })
	void showsHistoryOnlyToThoseWhoMaySeeTheRecord(String person, int expected) throws Exception {
		this.mvc.perform(get("/history/indicator/{id}", goodAirDays()).with(this.signIn.as(person)))
			.andExpect(status().is(expected));
	}

	@ParameterizedTest
	@CsvSource({ "editor, 404", "district, 404", "auditor, 200" })
	void showsTheHistoryOfAccountsToTheAuditorAlone(String person, int expected) throws Exception {
		UUID account = this.jdbc.sql("select id from account where username = 'member'").query(UUID.class).single();
		this.mvc.perform(get("/history/account/{id}", account).with(this.signIn.as(person)))
			.andExpect(status().is(expected));
	}

	private UUID goodAirDays() {
		return this.jdbc.sql("select id from indicator where name = '空气质量优良天数'").query(UUID.class).single();
	}

}
