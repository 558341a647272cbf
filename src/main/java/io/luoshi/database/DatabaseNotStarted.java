package io.luoshi.database;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot run here; says why and what to do about it, each in a sentence.
 */
class DatabaseNotStarted extends RuntimeException {

	private final String action;

	DatabaseNotStarted(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	DatabaseNotStarted(String message, String action) {
		this(message, action, null);
	}

	String action() {
		return this.action;
	}

}
