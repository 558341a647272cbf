package io.luoshi.report.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.indicator.text.Span;
import io.luoshi.report.document.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the paper as the page shows it.
 *
 * @param text the bound text of a number, null for all else
 * @param position the number's place in that text
 * @param state the code of the number's state
 * @param label the indicator that a number states, or null
 */
record SheetPiece(String face, boolean number, @Nullable UUID text, int position, String state,
		@Nullable String label, List<Stretch> stretches) {

	static SheetPiece of(Piece piece) {
		Span span = piece.span();
		if (span == null || !span.isNumber() || piece.source() == null) {
			return new SheetPiece(piece.face().code(), false, null, 0, piece.state().code(), null,
					Stretch.ofLiteral(piece.text()));
		}
		String label = span.readings().isEmpty() ? null : span.readings().get(0).name();
		return new SheetPiece(piece.face().code(), true, piece.source().id(), span.position(), piece.state().code(),
				label, Stretch.ofNumber(piece.text()));
	}

	/** The number's anchor on the page. */
	public String anchor() {
		return NumberPlace.anchor(this.text, this.position);
	}

}
