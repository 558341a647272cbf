package io.luoshi.account.web;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.luoshi.account.NewAccount;
import io.luoshi.account.Role;
import io.luoshi.organisation.UnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an account is opened with. */
record AccountForm(@NotBlank @Nullable String username, @NotBlank @Size(max = 60) @Nullable String displayName,
		@NotEmpty @Nullable Set<Role> roles, @Nullable UUID unit, @NotBlank @Nullable String password) {

	AccountForm() {
		this(null, null, null, null, null);
	}

	NewAccount toCommand() {
		return new NewAccount(Objects.requireNonNull(this.username).strip(),
				Objects.requireNonNull(this.displayName).strip(), Objects.requireNonNull(this.roles),
				(this.unit != null) ? new UnitId(this.unit) : null);
	}

}
