package io.luoshi.numeral;

import java.util.List;

/**
 * A text cannot be read, or a number cannot be written, as asked. Carries a message code and the parts that fill it:
 * first the offending part, then what could stand there instead or the limits that were passed.
 */
public class NumeralException extends RuntimeException {

	private final String code;

	private final String part;

	private final transient List<String> suggestions;

	NumeralException(String code, String part, String... suggestions) {
		super(code + ": " + part);
		this.code = code;
		this.part = part;
		this.suggestions = List.of(suggestions);
	}

	/** A key of the message bundle. */
	public String code() {
		return this.code;
	}

	/** The piece of the text that could not be read. */
	public String part() {
		return this.part;
	}

	/** Readable texts that may have been meant, or the limits that were passed; often empty. */
	public List<String> suggestions() {
		return this.suggestions;
	}

	/** What fills the places of the message: the part, then the suggestions. */
	public Object[] arguments() {
		Object[] arguments = new Object[this.suggestions.size() + 1];
		arguments[0] = this.part;
		for (int i = 0; i < this.suggestions.size(); i++) {
			arguments[i + 1] = this.suggestions.get(i);
		}
		return arguments;
	}

}
