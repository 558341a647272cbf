package io.luoshi.numeral;

/** A number as official prose writes it, with the words that belong to it. */
public sealed interface WrittenNumber permits Figure, DateNumber, NameNumber, RelationNumber, LooseNumber {

	/** {@code read(text).write()} equals {@code text}. */
	String write();

	/**
	 * Reads a text that is one written number from its first to its last character.
	 * @throws NumeralException when it is none; spaces around it are not forgiven, see {@link #tidy}
	 */
	static WrittenNumber read(String text) {
		return NumberReader.read(text);
	}

	/** What a person typed, without the spaces around it (ideographic ones too). */
	static String tidy(String typed) {
		return typed.strip();
	}

}
