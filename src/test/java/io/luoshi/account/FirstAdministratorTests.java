package io.luoshi.account;

import io.luoshi.WholeApplication;
import io.luoshi.core.RuleViolation;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each test is undone, so that the system stays without an administrator of its own. */
@WholeApplication
class FirstAdministratorTests {

	private static final String PASSWORD = "江水清了我们都去看一看吧";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountKeeping keeping;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private EntityManager entities;

	private FirstAdministrator first;

	@BeforeEach
	void listensToTheWorld() {
		MockEnvironment world = new MockEnvironment().withProperty("server.address", "0.0.0.0");
		this.first = new FirstAdministrator(this.jdbc, this.keeping,
				new DemonstrationAccounts(world, this.accounts, this.keeping));
	}

	@Test
	void tokenOpensOneAdministratorAndWorksOnce() {
		undone(() -> {
			assertThat(this.first.isMissing()).isTrue();
			String token = this.first.issueToken();
			assertThat(this.jdbc.sql("select token_hash from setup_token").query(String.class).list()).doesNotContain(token);

			this.first.open(token, "root.admin", "管理员", PASSWORD);
			this.entities.flush();

			assertThat(this.first.isMissing()).isFalse();
			assertThatThrownBy(() -> this.first.open(token, "second", "另一人", PASSWORD)).isInstanceOf(RuleViolation.class);
		});
	}

	@Test
	void tokenHoldsForAnHour() {
		undone(() -> {
			String token = this.first.issueToken();
			this.jdbc.sql("update setup_token set expires_at = now() - interval '1 second'").update();

			assertThatThrownBy(() -> this.first.open(token, "root.admin", "管理员", PASSWORD))
				.isInstanceOf(RuleViolation.class);
		});
	}

	@Test
	void demonstrationAccountsAreForThisMachineOnly() {
		MockEnvironment here = new MockEnvironment().withProperty("server.address", "127.0.0.1");
		MockEnvironment served = new MockEnvironment().withProperty("server.address", "127.0.0.1")
			.withProperty("spring.datasource.url", "jdbc:postgresql://db/luoshi");

		MockEnvironment office = new MockEnvironment().withProperty("server.address", "127.0.0.1")
			.withProperty("luoshi.demonstration", "false");

		assertThat(new DemonstrationAccounts(here, this.accounts, this.keeping).permitted()).isTrue();
		assertThat(new DemonstrationAccounts(office, this.accounts, this.keeping).permitted()).isFalse();
		assertThat(new DemonstrationAccounts(served, this.accounts, this.keeping).permitted()).isFalse();
		assertThat(new DemonstrationAccounts(new MockEnvironment(), this.accounts, this.keeping).permitted()).isFalse();
	}

	private void undone(Runnable work) {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			work.run();
		});
	}

}
