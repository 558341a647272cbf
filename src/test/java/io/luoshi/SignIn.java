package io.luoshi;

import io.luoshi.account.AccountId;
import io.luoshi.account.PasswordSignIn;
import io.luoshi.account.SignedIn;
import io.luoshi.account.SignedInPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Lets a MockMvc request come from one of the demonstration accounts: {@code perform(get("/").with(signIn.as("editor")))}. */
@Component
public class SignIn {

	private final JdbcClient jdbc;

	private final SignedInPeople people;

	SignIn(JdbcClient jdbc, SignedInPeople people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	/** @param username a demonstration account's name, or {@code anonymous} */
	public RequestPostProcessor as(String username) {
		return username.equals("anonymous") ? anonymous() : authentication(PasswordSignIn.tokenFor(person(username)));
	}

	public SignedIn person(String username) {
		AccountId id = this.jdbc.sql("select id from account where username = :name")
			.param("name", username)
			.query((row, number) -> new AccountId(row.getObject(1, java.util.UUID.class)))
			.single();
		return this.people.find(id).orElseThrow();
	}

}
