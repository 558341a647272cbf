package io.luoshi.account.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A new password for an account. */
record PasswordForm(@NotBlank @Nullable String password) {

	PasswordForm() {
		this(null);
	}

}
