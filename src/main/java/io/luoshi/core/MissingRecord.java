package io.luoshi.core;

/** What was asked for does not exist, or not for this person: both look the same from outside (404). */
public class MissingRecord extends RuntimeException {

	public MissingRecord(Subject subject) {
		super(subject.toString());
	}

}
