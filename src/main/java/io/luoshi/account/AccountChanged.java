package io.luoshi.account;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/** An account was opened, disabled, enabled, locked, signed in to or given another password. */
public record AccountChanged(AccountId account, String action, List<FieldChange> changes,
		Actor by) implements Happening {

	@Override
	public Subject subject() {
		return this.account.subject();
	}

}
