package io.luoshi.report.document;

import io.luoshi.indicator.text.BoundTextId;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.SpanState;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph in one face. Where it is a number, it knows the text and the span it comes from.
 *
 * @param text the characters as received
 * @param source the bound text it comes from, null for numbering and marks that the composition adds
 */
public record Piece(String text, Face face, @Nullable BoundTextId source, @Nullable Span span) {

	/** Breaks a line where it stands; it is no character of the paper. */
	public static final char LINE_SEPARATOR = '\u2028';

	static Piece added(String text, Face face) {
		return new Piece(text, face, null, null);
	}

	/** The same with other characters for the same places. */
	Piece reading(String other) {
		return new Piece(other, this.face, this.source, this.span);
	}

	/** The same in another face. */
	Piece in(Face other) {
		return new Piece(this.text, other, this.source, this.span);
	}

	public boolean isNumber() {
		return this.span != null && this.span.isNumber();
	}

	public SpanState state() {
		return (this.span != null) ? this.span.state() : SpanState.LITERAL;
	}

}
