package io.luoshi.account;

import java.util.List;
import java.util.Locale;

import io.luoshi.core.RuleViolation;

/**
 * What a password must be: long, and neither a well-known word nor the person's own name. There are no rules about
 * kinds of characters, which only lead to poorer passwords (ASVS 5.0 6.2.5).
 */
class PasswordPolicy {

	static final int SHORTEST = 12;

	/** Longer ones are refused before hashing, which would take time in proportion. */
	static final int LONGEST = 256;

	private static final List<String> TOO_WELL_KNOWN = List.of("luoshi", "password", "123456", "qwerty", "abc123",
			"admin", "chongqing", "huanbao");

	void require(String password, String username) {
		if (password.length() < SHORTEST) {
			throw RuleViolation.at("password", "account.password-short", SHORTEST);
		}
		if (password.length() > LONGEST) {
			throw RuleViolation.at("password", "account.password-long", LONGEST);
		}
		String lower = password.toLowerCase(Locale.ROOT);
		boolean known = lower.contains(username) || TOO_WELL_KNOWN.stream().anyMatch((word) -> isMostly(lower, word));
		if (known || password.chars().distinct().count() < 5) {
			throw RuleViolation.at("password", "account.password-guessable");
		}
	}

	private static boolean isMostly(String password, String word) {
		return password.contains(word) && password.replace(word, "").length() < SHORTEST / 2;
	}

}
