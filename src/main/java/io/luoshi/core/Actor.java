package io.luoshi.core;

import java.io.Serializable;

/**
 * The person on whose behalf something is done, as history will name them.
 *
 * @param username the unique name used to sign in; never used again for anyone else
 * @param displayName the person's name as colleagues know it
 */
public record Actor(String username, String displayName) implements Serializable {

	/** Acts when no person does: loading demonstration data, scheduled work. */
	public static final Actor SYSTEM = new Actor("system", "系统");

}
