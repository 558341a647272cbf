package io.luoshi.intake;

import io.luoshi.core.RuleViolation;

/** How far a draft has come. */
public enum DraftState {

	/** Being worked on. */
	OPEN,

	/** Entered into the record; nothing about it changes any more. */
	ACCEPTED,

	/** Put aside; nothing of it entered the record. */
	DISCARDED;

	/** @throws RuleViolation when nothing about the draft may change any more */
	void requireOpen() {
		if (this != OPEN) {
			throw RuleViolation.of("intake.not-open");
		}
	}

}
