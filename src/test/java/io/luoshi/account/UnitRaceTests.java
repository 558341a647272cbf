package io.luoshi.account;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Two people register the same unit at once: the second waits for the first and is then told that it is there. */
@WholeApplication
class UnitRaceTests {

	private static final String NAME = "同时登记局";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SignIn signIn;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void takeItOut() {
		this.jdbc.sql("delete from unit where name = ?").param(NAME).update();
	}

	@Test
	void theSecondIsToldThatItIsThere() {
		CompletableFuture<MvcTestResult> second = new CompletableFuture<>();
		this.transaction.executeWithoutResult((first) -> {
			this.jdbc.sql("insert into unit (id, name, kind, demonstration, version) values (?, ?, 'BUREAU', false, 0)")
				.params(UUID.randomUUID(), NAME)
				.update();
			second.completeAsync(this::register);
			waitUntilItWaits();
		});

		assertThat(second.join()).hasStatusOk().bodyText().contains("names-error", NAME, "已经登记过");
	}

	private MvcTestResult register() {
		return this.web.post()
			.uri("/units")
			.param("kind", "BUREAU")
			.param("names", NAME)
			.with(this.signIn.as("editor"))
			.with(csrf())
			.exchange();
	}

	private void waitUntilItWaits() {
		int waiting = 0;
		for (int look = 0; waiting == 0 && look < 1000; look++) {
			waiting = this.jdbc.sql("select (select count(*) from pg_locks where not granted) from pg_sleep(0.01)")
				.query(Integer.class)
				.single();
		}
		assertThat(waiting).isPositive();
	}

}
