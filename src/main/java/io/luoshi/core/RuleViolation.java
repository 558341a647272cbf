package io.luoshi.core;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain forbids what was asked. Carries a message code, never a sentence, so that each reader gets
 * it in their own language, and optionally the form field that the message belongs beside.
 */
public class RuleViolation extends RuntimeException {

	private final String code;

	private final @Nullable String field;

	private final transient Object[] arguments;

	private RuleViolation(@Nullable String field, String code, Object... arguments) {
		super(code);
		this.code = code;
		this.field = field;
		this.arguments = arguments.clone();
	}

	/** @param code a key of the message bundle; {@code arguments} fill its places */
	public static RuleViolation of(String code, Object... arguments) {
		return new RuleViolation(null, code, arguments);
	}

	/** The same, with the name of the form field whose content breaks the rule. */
	public static RuleViolation at(String field, String code, Object... arguments) {
		return new RuleViolation(field, code, arguments);
	}

	public String code() {
		return this.code;
	}

	public @Nullable String field() {
		return this.field;
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

}
