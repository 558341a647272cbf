package io.luoshi.core;

import org.jspecify.annotations.Nullable;

/**
 * One field's change in words a person can read.
 *
 * @param field the message key's last part: {@code status} is shown as {@code history.field.status}
 * @param before the value that was, null when there was none
 * @param after the value that is now, null when there is none
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {
}
