package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.indicator.text.ReadableText;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of the paper.
 *
 * @param owner the record it is written from: the area's, the commitment's or the report's identifier
 */
public record Paragraph(Role role, UUID owner, List<Piece> pieces) {

	public String text() {
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	/** The same paragraph with its marks as the profile wants them. */
	Paragraph in(Punctuation punctuation) {
		String written = punctuation.write(text());
		List<Piece> rewritten = new ArrayList<>(this.pieces.size());
		int start = 0;
		for (Piece piece : this.pieces) {
			int end = start + piece.text().length();
			rewritten.add(piece.reading(written.substring(start, end)));
			start = end;
		}
		return new Paragraph(this.role, this.owner, rewritten);
	}

	static Writer of(Role role, UUID owner) {
		return new Writer(role, owner);
	}

	/** Puts a paragraph together from records and what stands between them. */
	static final class Writer {

		private final Role role;

		private final UUID owner;

		private final List<Piece> pieces = new ArrayList<>();

		private Writer(Role role, UUID owner) {
			this.role = role;
			this.owner = owner;
		}

		Writer add(String text, Face face) {
			this.pieces.add(Piece.added(text, face));
			return this;
		}

		Writer add(@Nullable ReadableText text, Face face) {
			if (text != null) {
				text.spans().forEach((span) -> this.pieces.add(new Piece(span.text(), face, text.id(), span)));
			}
			return this;
		}

		Paragraph done() {
			return new Paragraph(this.role, this.owner, List.copyOf(this.pieces));
		}

	}

}
