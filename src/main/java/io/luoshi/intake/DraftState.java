package io.luoshi.intake;

/** How far a draft has come. */
public enum DraftState {

	/** Being worked on. */
	OPEN,

	/** Entered into the record; nothing about it changes any more. */
	ACCEPTED,

	/** Put aside; nothing of it entered the record. */
	DISCARDED

}
