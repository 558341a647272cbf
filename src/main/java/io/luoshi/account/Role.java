package io.luoshi.account;

import java.util.EnumSet;
import java.util.Set;

import static io.luoshi.account.Permission.APPROVE_READING;
import static io.luoshi.account.Permission.ASSIGN_MEASURES;
import static io.luoshi.account.Permission.EDIT_READING;
import static io.luoshi.account.Permission.EDIT_TEXT;
import static io.luoshi.account.Permission.INTAKE;
import static io.luoshi.account.Permission.KEEP_CHECKS;
import static io.luoshi.account.Permission.KEEP_UNITS;
import static io.luoshi.account.Permission.MANAGE_ACCOUNTS;
import static io.luoshi.account.Permission.READ_CHECKS;
import static io.luoshi.account.Permission.READ_HISTORY;
import static io.luoshi.account.Permission.READ_RECORD;
import static io.luoshi.account.Permission.READ_REPORT;
import static io.luoshi.account.Permission.REPORT_PROGRESS;
import static io.luoshi.account.Permission.SUBMIT_REPORT;
import static io.luoshi.account.Permission.USE_API;

/** A part that a person plays; shown by the message key {@code account.role.NAME}. */
public enum Role {

	EDITOR(READ_REPORT, READ_RECORD, REPORT_PROGRESS, EDIT_TEXT, EDIT_READING, READ_CHECKS, KEEP_CHECKS, SUBMIT_REPORT,
			USE_API, INTAKE, KEEP_UNITS, ASSIGN_MEASURES),
	REVIEWER(READ_REPORT, READ_RECORD, APPROVE_READING, READ_CHECKS),
	/** Works on the records of one unit only. */
	CONTRIBUTOR(READ_RECORD, REPORT_PROGRESS, EDIT_READING),
	MEMBER(READ_REPORT),
	ADMINISTRATOR(MANAGE_ACCOUNTS, KEEP_UNITS),
	AUDITOR(READ_HISTORY);

	private final Set<Permission> permissions;

	Role(Permission first, Permission... more) {
		this.permissions = EnumSet.of(first, more);
	}

	public Set<Permission> permissions() {
		return Set.copyOf(this.permissions);
	}

	public boolean permits(Permission permission) {
		return this.permissions.contains(permission);
	}

	/** Whether this role watches over the others and therefore stands alone. */
	public boolean standsAlone() {
		return this == ADMINISTRATOR || this == AUDITOR;
	}

}
