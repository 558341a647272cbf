package io.luoshi.core;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One field's change in words a person can read.
 *
 * @param field the message key's last part: {@code status} is shown as {@code history.field.status}
 * @param before the value that was, null when there was none
 * @param after the value that is now, null when there is none
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

	/** Adds a change to the list where the two differ. */
	public static void note(List<FieldChange> changes, String field, @Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			changes.add(new FieldChange(field, text(before), text(after)));
		}
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
