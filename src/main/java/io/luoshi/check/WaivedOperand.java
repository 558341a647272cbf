package io.luoshi.check;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an operand said when the finding was waived.
 *
 * @param readingId the reading, null for a number that only the text held
 * @param name the indicator's name, empty for such a number
 * @param stated all that the finding depended on
 */
@Embeddable
public record WaivedOperand(@Nullable UUID readingId, String name, String stated) implements Serializable {
}
