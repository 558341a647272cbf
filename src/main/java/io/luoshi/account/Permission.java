package io.luoshi.account;

/** Something a person may do. Handlers ask for permissions, never for roles. */
public enum Permission {

	READ_REPORT, READ_RECORD, REPORT_PROGRESS, EDIT_TEXT, EDIT_READING, APPROVE_READING, READ_CHECKS, KEEP_CHECKS,
	SUBMIT_REPORT, READ_HISTORY, MANAGE_ACCOUNTS, USE_API, INTAKE, KEEP_UNITS, ASSIGN_MEASURES

}
