package io.luoshi.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What makes the first administrator. */
record SetupForm(@NotBlank @Nullable String token, @NotBlank @Nullable String username,
		@NotBlank @Size(max = 60) @Nullable String displayName, @NotBlank @Nullable String password) {

	SetupForm() {
		this(null, null, null, null);
	}

}
