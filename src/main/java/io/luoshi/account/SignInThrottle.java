package io.luoshi.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Five wrong passwords within fifteen minutes shut a name for fifteen minutes, on every node and for every way in.
 * An attempt is counted before its password is looked at, so that a hundred at once are not a hundred guesses.
 */
@Component
class SignInThrottle {

	static final int ATTEMPTS = 5;

	private final JdbcClient jdbc;

	private final Accounts accounts;

	SignInThrottle(JdbcClient jdbc, Accounts accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** Counts an attempt and says how many there have been, this one included. More than {@link #ATTEMPTS}: shut. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public int count(String username) {
		return this.jdbc.sql("""
				insert into sign_in_throttle as t (username, failures, counted_from) values (:username, 1, now())
				on conflict (username) do update set
					failures = case when t.counted_from < now() - interval '15 minutes' then 1 else t.failures + 1 end,
					counted_from = case when t.counted_from < now() - interval '15 minutes' or t.failures + 1 = :attempts
						then now() else t.counted_from end
				returning failures
				""").param("username", username).param("attempts", ATTEMPTS).query(Integer.class).single();
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void forget(String username) {
		this.jdbc.sql("delete from sign_in_throttle where username = :username or counted_from < now() - interval '1 day'")
			.param("username", username)
			.update();
	}

	/** Tells history about a wrong password; the fifth is the lock. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void refused(AccountId id, int failures) {
		this.accounts.findById(id).ifPresent((account) -> {
			account.refused(failures >= ATTEMPTS);
			this.accounts.save(account);
		});
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void upgrade(AccountId id, String hash) {
		this.accounts.findById(id).ifPresent((account) -> {
			account.upgradePassword(hash);
			this.accounts.save(account);
		});
	}

}
