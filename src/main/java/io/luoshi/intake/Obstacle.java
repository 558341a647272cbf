package io.luoshi.intake;

import java.util.List;

import io.luoshi.core.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a draft from being accepted.
 *
 * @param field the form field that it concerns, null when it concerns a number
 * @param number where the number begins, null when it concerns a field
 * @param code a message key; {@code arguments} fill its places
 */
public record Obstacle(@Nullable String field, @Nullable Integer number, String code, List<Object> arguments) {

	static Obstacle of(String field, String code, Object... arguments) {
		return new Obstacle(field, null, code, List.of(arguments));
	}

	static Obstacle of(DraftNumber number, String code, Object... arguments) {
		return new Obstacle(null, number.start(), code, List.of(arguments));
	}

	RuleViolation violation() {
		return (this.field != null) ? RuleViolation.at(this.field, this.code, this.arguments.toArray())
				: RuleViolation.of(this.code, this.arguments.toArray());
	}

}
