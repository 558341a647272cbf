package io.luoshi.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever can read the server's log, and nobody else, open the first administrator's account: a token is
 * printed at start, holds for an hour and works once.
 */
@Service
public class FirstAdministrator {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	private final AccountKeeping keeping;

	private final DemonstrationAccounts demonstration;

	FirstAdministrator(JdbcClient jdbc, AccountKeeping keeping, DemonstrationAccounts demonstration) {
		this.jdbc = jdbc;
		this.keeping = keeping;
		this.demonstration = demonstration;
	}

	/** Whether there is nobody yet who could open accounts. */
	public boolean isMissing() {
		return !this.demonstration.permitted() && this.jdbc.sql("""
				select not exists (select from account join account_role on account_id = id
					where role = 'ADMINISTRATOR' and enabled and not demonstration)
				""").query(Boolean.class).single();
	}

	/** Makes a token; only its hash is kept. */
	@Transactional
	public String issueToken() {
		byte[] secret = new byte[32];
		RANDOM.nextBytes(secret);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		this.jdbc.sql("delete from setup_token where expires_at < now()").update();
		this.jdbc.sql("insert into setup_token (token_hash, expires_at) values (:hash, now() + interval '1 hour')")
			.param("hash", hash(token))
			.update();
		return token;
	}

	/** @throws RuleViolation when the token is wrong, too old or used, or an administrator is there already */
	@Transactional
	public void open(String token, String username, String displayName, String password) {
		int found = this.jdbc.sql("delete from setup_token where token_hash = :hash and expires_at > now()")
			.param("hash", hash(token.strip()))
			.update();
		if (found == 0 || !isMissing()) {
			throw RuleViolation.at("token", "account.setup.token-wrong");
		}
		this.keeping.open(new NewAccount(username, displayName, Set.of(Role.ADMINISTRATOR), null), password,
				new Actor(username, displayName));
		this.jdbc.sql("delete from setup_token").update();
	}

	private static String hash(String token) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
