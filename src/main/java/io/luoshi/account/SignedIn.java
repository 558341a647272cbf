package io.luoshi.account;

import java.io.Serializable;
import java.util.Set;

import io.luoshi.core.Actor;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person who is signed in, read afresh for each request. Handlers take it as a plain parameter.
 *
 * @param unit the organisation the person belongs to, null when they belong to none
 */
public record SignedIn(AccountId account, String username, String displayName, Set<Role> roles,
		@Nullable UnitId unit) implements AuthenticatedPrincipal, Serializable {

	public Actor actor() {
		return new Actor(this.username, this.displayName);
	}

	public boolean may(Permission permission) {
		return this.roles.stream().anyMatch((role) -> role.permits(permission));
	}

	/** The same for templates: {@code me.may('EDIT_TEXT')}. */
	public boolean may(String permission) {
		return may(Permission.valueOf(permission));
	}

	/** The units whose records the person works on: a contributor's own, everyone else's all. */
	public UnitScope scope() {
		boolean ownOnly = this.unit != null && Set.of(Role.CONTRIBUTOR).equals(this.roles);
		return (ownOnly && this.unit != null) ? UnitScope.only(this.unit) : UnitScope.all();
	}

	@Override
	public String getName() {
		return this.username;
	}

}
