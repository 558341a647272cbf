package io.luoshi.account;

import io.luoshi.core.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordTests {

	private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();

	private final PasswordPolicy policy = new PasswordPolicy();

	@Test
	void isStoredAsArgon2idWithItsParameters() {
		assertThat(this.encoder.encode("落实之后再写报告的人")).startsWith("{argon2@app}$argon2id$v=19$m=19456,t=2,p=1$");
	}

	@Test
	void countsToItsLastCharacter() {
		String phrase = "生态环境审议意见落实情况报告".repeat(4) + "一二三四五六七八";
		String hash = this.encoder.encode(phrase);

		assertThat(this.encoder.matches(phrase, hash)).isTrue();
		assertThat(this.encoder.matches(phrase.substring(0, phrase.length() - 1) + "九", hash)).isFalse();
	}

	@Test
	void isNotHashedWhenAbsurdlyLong() {
		String hash = this.encoder.encode("any password will do");

		assertThat(this.encoder.matches("x".repeat(1_000_000), hash)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> this.encoder.encode("x".repeat(257)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "aaaaaaaaaaaaaaaa", "password1234", "luoshi-demo", "zhang.san-and-more" })
	void isRefusedWhenShortOrGuessable(String password) {
		assertThatThrownBy(() -> this.policy.require(password, "zhang.san")).isInstanceOf(RuleViolation.class);
	}

	@Test
	void mayBePlainPhraseInAnyLanguage() {
		assertThatNoException().isThrownBy(() -> this.policy.require("江水清了我们都去看一看吧", "zhang.san"));
		assertThatNoException().isThrownBy(() -> this.policy.require("correct horse battery staple", "zhang.san"));
	}

}
