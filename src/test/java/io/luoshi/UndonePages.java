package io.luoshi;

import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Pages on the real record, of which nothing stays: the test's transaction spans its requests and is undone. What a
 * request would write at its end is written by {@link #written()}.
 */
@WholeApplication
@Transactional
@RecordApplicationEvents
public abstract class UndonePages {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SignIn signIn;

	@Autowired
	private EntityManager entities;

	@Autowired
	protected JdbcClient jdbc;

	protected MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(this.signIn.as(who)).exchange();
	}

	protected MvcTestResult post(String who, String path, Map<String, String> form) {
		var request = this.web.post().uri(path).with(this.signIn.as(who)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	protected void written() {
		this.entities.flush();
		this.entities.clear();
	}

	protected String text(String query, Object... parameters) {
		return this.jdbc.sql(query).params(parameters).query(String.class).single();
	}

	protected int number(String query, Object... parameters) {
		return this.jdbc.sql(query).params(parameters).query(Integer.class).single();
	}

	protected UUID id(String query, Object... parameters) {
		return this.jdbc.sql(query).params(parameters).query(UUID.class).single();
	}

}
