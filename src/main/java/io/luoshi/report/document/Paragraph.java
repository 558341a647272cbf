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
 * @param gap what was received between the paragraph before and this one, null where it is but a line end
 */
public record Paragraph(Role role, UUID owner, @Nullable String gap, List<Piece> pieces) {

	public Paragraph(Role role, UUID owner, List<Piece> pieces) {
		this(role, owner, null, pieces);
	}

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
		return new Paragraph(this.role, this.owner, (punctuation == Punctuation.FULL) ? null : this.gap, rewritten);
	}

	boolean isTitle() {
		return this.role == Role.TITLE;
	}

	/** The same with a line separator (U+2028) at each of the offsets. */
	Paragraph brokenAt(List<Integer> breaks) {
		List<Piece> broken = new ArrayList<>(this.pieces.size());
		int start = 0;
		for (Piece piece : this.pieces) {
			StringBuilder text = new StringBuilder(piece.text());
			for (int index = breaks.size() - 1; index >= 0; index--) {
				int place = breaks.get(index) - start;
				if (place > 0 && place <= piece.text().length()) {
					text.insert(place, Piece.LINE_SEPARATOR);
				}
			}
			broken.add(piece.reading(text.toString()));
			start += piece.text().length();
		}
		return new Paragraph(this.role, this.owner, this.gap, broken);
	}

	static Writer of(Role role, UUID owner, @Nullable String gap) {
		return new Writer(role, owner, gap);
	}

	/** Puts a paragraph together from records and what stands between them. */
	static final class Writer {

		private final Role role;

		private final UUID owner;

		private final @Nullable String gap;

		private final List<Piece> pieces = new ArrayList<>();

		private Writer(Role role, UUID owner, @Nullable String gap) {
			this.role = role;
			this.owner = owner;
			this.gap = gap;
		}

		Writer add(String text, Face face) {
			if (!text.isEmpty()) {
				this.pieces.add(Piece.added(text, face));
			}
			return this;
		}

		Writer add(ReadableText text, Face face) {
			text.spans().forEach((span) -> this.pieces.add(new Piece(span.text(), face, text.id(), span)));
			return this;
		}

		Paragraph done() {
			return new Paragraph(this.role, this.owner, this.gap, List.copyOf(this.pieces));
		}

	}

}
