package io.luoshi.core;

import java.util.List;

/**
 * Something that was done to a record. Every change of the record publishes exactly one within its transaction;
 * history keeps them all. Implementations are records in the past tense that hold ids and values, never entities.
 */
public interface Happening {

	/** The record that changed. */
	Subject subject();

	/** What was done, the last part of a message key: {@code status-changed} is {@code history.action.status-changed}. */
	String action();

	/** What it was and what it is now; empty when the action says everything. */
	List<FieldChange> changes();

	Actor by();

}
