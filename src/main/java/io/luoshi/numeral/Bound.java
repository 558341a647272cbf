package io.luoshi.numeral;

import java.util.Locale;

/** What a written number claims about the exact one: equal to it, above it, below it, near it. */
public enum Bound {

	EQ, GT, GE, LT, LE, APPROX;

	/** The stored form: eq, gt, ge, lt, le, approx. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @throws IllegalArgumentException when no bound has that code */
	public static Bound ofCode(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	/** The same claim about the number with its sign turned. */
	Bound mirrored() {
		return switch (this) {
			case GT -> LT;
			case GE -> LE;
			case LT -> GT;
			case LE -> GE;
			case EQ, APPROX -> this;
		};
	}

}
