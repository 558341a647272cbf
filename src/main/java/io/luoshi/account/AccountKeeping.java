package io.luoshi.account;

import java.util.function.BiConsumer;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts, closes and reopens them, and gives them new passwords. */
@Service
public class AccountKeeping {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final PasswordPolicy policy = new PasswordPolicy();

	AccountKeeping(Accounts accounts, PasswordEncoder encoder) {
		this.accounts = accounts;
		this.encoder = encoder;
	}

	@Transactional
	public AccountId open(NewAccount opened, String password, Actor by) {
		if (!opened.username().matches("[a-z0-9][a-z0-9._-]{1,39}")) {
			throw RuleViolation.at("username", "account.username-form");
		}
		if (this.accounts.existsByUsername(opened.username())) {
			throw RuleViolation.at("username", "account.username-taken", opened.username());
		}
		if (!opened.demonstration()) {
			this.policy.require(password, opened.username());
		}
		return this.accounts.save(new Account(opened, this.encoder.encode(password), by)).id();
	}

	@Transactional
	public void disable(AccountId id, Actor by) {
		change(id, by, Account::disable);
	}

	@Transactional
	public void enable(AccountId id, Actor by) {
		change(id, by, Account::enable);
	}

	@Transactional
	public void changePassword(AccountId id, String password, Actor by) {
		change(id, by, (account, actor) -> {
			this.policy.require(password, account.username());
			account.changePassword(this.encoder.encode(password), actor);
		});
	}

	private void change(AccountId id, Actor by, BiConsumer<Account, Actor> change) {
		Account account = this.accounts.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		change.accept(account, by);
		this.accounts.save(account);
	}

}
