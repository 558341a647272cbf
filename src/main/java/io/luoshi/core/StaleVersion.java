package io.luoshi.core;

/** Someone else saved the record after this person opened it; nothing has been overwritten. */
public class StaleVersion extends RuntimeException {

	public StaleVersion(Subject subject, int expected, int actual) {
		super("%s is at version %d, not %d".formatted(subject, actual, expected));
	}

	/** @throws StaleVersion unless both are the same */
	public static void unlessSame(Subject subject, int expected, int actual) {
		if (expected != actual) {
			throw new StaleVersion(subject, expected, actual);
		}
	}

}
