package io.luoshi.account;

import java.util.Set;

import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What an account is opened with, besides its first password.
 *
 * @param demonstration whether its password is public knowledge: usable only where nobody else can reach the system
 */
public record NewAccount(String username, String displayName, Set<Role> roles, @Nullable UnitId unit,
		boolean demonstration) {

	public NewAccount(String username, String displayName, Set<Role> roles, @Nullable UnitId unit) {
		this(username, displayName, roles, unit, false);
	}

}
