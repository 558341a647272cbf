package io.luoshi.account;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with OWASP's memory and time; the prefix lets later releases choose another way and still read this. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

	private static final int MEMORY_IN_KIB = 19456;

	@Bean
	PasswordEncoder passwordEncoder() {
		PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_IN_KIB, 2);
		return new BoundedPasswordEncoder(new DelegatingPasswordEncoder("argon2@app", Map.of("argon2@app", argon2)));
	}

}
