package io.luoshi.account;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@WholeApplication
class SignInTests {

	private static final String PASSWORD = "江水清了我们都去看一看吧";

	private static final AtomicInteger NEXT = new AtomicInteger();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccountKeeping keeping;

	@Autowired
	private FirstAdministrator firstAdministrator;

	@Autowired
	private SignIn signIn;

	@Test
	void leadsToTheWorkThatAwaits() throws Exception {
		assertThat(signInAs("editor", DemonstrationAccounts.PASSWORD)).isEqualTo("/");
		assertThat(signInAs(" EDITOR ", DemonstrationAccounts.PASSWORD)).isEqualTo("/");
		assertThat(signInAs("admin", DemonstrationAccounts.PASSWORD)).isEqualTo("/accounts");
		assertThat(signInAs("auditor", DemonstrationAccounts.PASSWORD)).isEqualTo("/history");
	}

	@Test
	void doesNotTellWhetherNameExists() throws Exception {
		assertThat(signInAs("member", "not the password")).isEqualTo("/login?wrong");
		assertThat(signInAs("no-such-person", "not the password")).isEqualTo("/login?wrong");
		signInAs("member", DemonstrationAccounts.PASSWORD);
	}

	@Test
	void fiveWrongPasswordsShutTheNameForQuarterOfAnHour() throws Exception {
		Opened person = opened();
		for (int attempt = 1; attempt <= 5; attempt++) {
			assertThat(signInAs(person.username, "not the password")).isEqualTo("/login?wrong");
		}

		assertThat(signInAs(person.username, PASSWORD)).isEqualTo("/login?locked");
		assertThat(actions(person)).containsSubsequence("opened", "sign-in-refused", "locked");

		this.jdbc.sql("update sign_in_throttle set counted_from = now() - interval '16 minutes' where username = :name")
			.param("name", person.username)
			.update();
		assertThat(signInAs(person.username, PASSWORD)).isEqualTo("/");
		assertThat(actions(person)).endsWith("signed-in");
	}

	@Test
	void disabledAccountIsOutWithTheNextRequest() throws Exception {
		Opened person = opened();
		RequestPostProcessor inside = this.signIn.as(person.username);
		assertThat(status("/", inside)).isEqualTo(200);

		this.keeping.disable(person.id, Actor.SYSTEM);

		assertThat(status("/", inside)).isEqualTo(302);
		assertThat(signInAs(person.username, PASSWORD)).isEqualTo("/login?wrong");
	}

	@Test
	void roleTakenAwayIsGoneWithTheNextRequest() throws Exception {
		Opened person = opened();
		RequestPostProcessor inside = this.signIn.as(person.username);

		this.jdbc.sql("update account_role set role = 'MEMBER' where account_id = :id").param("id", person.id.id()).update();

		assertThat(status("/measures", inside)).isEqualTo(403);
	}

	@Test
	void programmingInterfaceTakesBasicFromThoseWhoMayUseIt() throws Exception {
		assertThat(status("/api/v1/no-such-thing", httpBasic("editor", DemonstrationAccounts.PASSWORD))).isEqualTo(404);
		assertThat(status("/api/v1/no-such-thing", httpBasic("member", DemonstrationAccounts.PASSWORD))).isEqualTo(403);
		assertThat(status("/api/v1/no-such-thing", httpBasic("editor", "wrong password"))).isEqualTo(401);
		signInAs("editor", DemonstrationAccounts.PASSWORD);
	}

	@Test
	void setupIsClosedWhereDemonstrationAccountsAre() throws Exception {
		assertThat(status("/setup", csrf())).isEqualTo(404);
		assertThatThrownBy(() -> this.firstAdministrator.open("guess", "root", "Root", PASSWORD))
			.isInstanceOf(RuleViolation.class);
	}

	private String signInAs(String username, String password) throws Exception {
		String to = this.mvc.perform(post("/login").param("username", username).param("password", password).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		return String.valueOf(to);
	}

	private int status(String address, RequestPostProcessor who) throws Exception {
		return this.mvc.perform(get(address).with(who)).andReturn().getResponse().getStatus();
	}

	private Iterable<String> actions(Opened person) {
		return this.jdbc.sql("select action from history_event where subject_id = :id order by seq")
			.param("id", person.id.id())
			.query(String.class)
			.list();
	}

	private Opened opened() {
		String username = "person-" + NEXT.incrementAndGet();
		NewAccount account = new NewAccount(username, "某人", Set.of(Role.REVIEWER), null);
		return new Opened(this.keeping.open(account, PASSWORD, Actor.SYSTEM), username);
	}

	private record Opened(AccountId id, String username) {
	}

}
