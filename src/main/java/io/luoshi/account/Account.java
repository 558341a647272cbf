package io.luoshi.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.organisation.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person's way in. The username stays theirs for good: an account is disabled, never deleted. */
@Entity
public class Account extends AbstractAggregateRoot<Account> {

	@EmbeddedId
	private AccountId id;

	private String username;

	private String displayName;

	private String passwordHash;

	private boolean enabled;

	private boolean demonstration;

	@AttributeOverride(name = "id", column = @Column(name = "unit_id"))
	private @Nullable UnitId unit;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(NewAccount opened, String passwordHash, Actor by) {
		requireSensible(opened.roles(), opened.unit());
		this.id = AccountId.next();
		this.username = opened.username();
		this.displayName = opened.displayName();
		this.passwordHash = passwordHash;
		this.enabled = true;
		this.demonstration = opened.demonstration();
		this.unit = opened.unit();
		this.roles = EnumSet.copyOf(opened.roles());
		String named = this.roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
		registerEvent(new AccountChanged(this.id, "opened",
				List.of(new FieldChange("username", null, this.username), new FieldChange("roles", null, named)), by));
	}

	private static void requireSensible(Set<Role> roles, @Nullable UnitId unit) {
		if (roles.isEmpty()) {
			throw RuleViolation.at("roles", "account.role-missing");
		}
		if (roles.size() > 1 && roles.stream().anyMatch(Role::standsAlone)) {
			throw RuleViolation.at("roles", "account.role-stands-alone");
		}
		if (roles.contains(Role.CONTRIBUTOR) && unit == null) {
			throw RuleViolation.at("unit", "account.unit-missing");
		}
	}

	/** Ends the person's access with the very next request. */
	public void disable(Actor by) {
		if (!this.enabled) {
			throw RuleViolation.of("account.already-disabled");
		}
		if (by.username().equals(this.username)) {
			throw RuleViolation.of("account.disables-itself");
		}
		this.enabled = false;
		registerEvent(new AccountChanged(this.id, "disabled", List.of(), by));
	}

	public void enable(Actor by) {
		if (this.enabled) {
			throw RuleViolation.of("account.already-enabled");
		}
		this.enabled = true;
		registerEvent(new AccountChanged(this.id, "enabled", List.of(), by));
	}

	/** @param hash what the password encoder made of the new password, never the password */
	public void changePassword(String hash, Actor by) {
		this.passwordHash = hash;
		registerEvent(new AccountChanged(this.id, "password-changed", List.of(), by));
	}

	/** A wrong password was given, or one too many. */
	void refused(boolean locked) {
		String action = locked ? "locked" : "sign-in-refused";
		registerEvent(new AccountChanged(this.id, action, List.of(), signedIn().actor()));
	}

	/** The same password in a stronger form; nothing that history need know. */
	void upgradePassword(String hash) {
		this.passwordHash = hash;
	}

	public AccountId id() {
		return this.id;
	}

	public boolean isEnabled() {
		return this.enabled;
	}

	boolean isDemonstration() {
		return this.demonstration;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	String username() {
		return this.username;
	}

	SignedIn signedIn() {
		return new SignedIn(this.id, this.username, this.displayName, Set.copyOf(this.roles), this.unit);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Account that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
