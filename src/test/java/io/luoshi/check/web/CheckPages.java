package io.luoshi.check.web;

import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.check.Examined;
import io.luoshi.check.Examining;
import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Finding;
import io.luoshi.report.ReportId;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What tests of the pages of the real report's checks have in common: an editor who looks and acts. */
abstract class CheckPages {

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SignIn signIn;

	@Autowired
	private Examining examining;

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	@Autowired
	private EntityManager entities;

	UUID report;

	@BeforeEach
	void findTheReport() {
		this.report = this.jdbc.sql("select id from report").query(UUID.class).single();
	}

	Finding finding(CheckKind kind) {
		return examined().findings().stream().filter((finding) -> finding.kind() == kind).findFirst().orElseThrow();
	}

	Examined examined() {
		this.entities.flush();
		return this.examining.examine(new ReportId(this.report));
	}

	String reading(String written) {
		return this.jdbc.sql("select id from reading where written = ?").param(written).query(UUID.class).single().toString();
	}

	ResultActions page(String path) throws Exception {
		return perform(get("/reports/" + this.report + path)).andExpect(status().isOk());
	}

	ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
		ResultActions answer = this.mvc.perform(request.with(this.signIn.as("editor")).with(csrf()));
		this.entities.flush();
		return answer;
	}

}
