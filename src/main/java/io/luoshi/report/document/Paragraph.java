package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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

	/** 附件1 at the head of an annex, against 附件：… that lists annexes. */
	private static final Pattern ANNEX = Pattern.compile("附件\\s{0,2}\\d{0,3}\\s{0,2}");

	/** 1. 1、 (1) */
	private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)])");

	/** Marks after which a line is text. */
	private static final String ENDS = "。；;：:！!？?，,、.…”）)";

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

	/**
	 * Whether it only says what stands below it: 一、, (一) alone on its line, or a numbered line that ends no sentence
	 * (1.加快产业升级).
	 */
	public boolean isHeading() {
		return switch (this.role) {
			case HEADING1 -> true;
			case AREA, LEAD, COMMITMENT, ITEM, BODY -> {
				String text = text().strip();
				boolean own = !this.pieces.isEmpty() && this.pieces.stream().allMatch((piece) -> piece.face() == Face.KAITI);
				yield own || (NUMBERED.matcher(text).lookingAt() && ENDS.indexOf(text.charAt(text.length() - 1)) < 0);
			}
			default -> false;
		};
	}

	/** Its level among the headings of the paper: the title 1, 一、 2, (一) alone on its line 3; 0 for text. */
	public int level() {
		return switch (this.role) {
			case TITLE -> 1;
			case HEADING1 -> 2;
			case AREA -> isHeading() ? 3 : 0;
			default -> 0;
		};
	}

	/** Whether it is the head of an annex, 附件1 alone on its line (GB/T 9704-2012 clause 7.3.7). */
	public boolean opensAnnex() {
		return this.role == Role.ATTACHMENT && ANNEX.matcher(text()).matches();
	}

	/** Its pieces in the faces that they are set in: the head of an annex is in 黑体 (GB/T 9704-2012 clause 7.3.7). */
	public List<Piece> setPieces() {
		return opensAnnex() ? this.pieces.stream().map((piece) -> piece.in(Face.HEITI)).toList() : this.pieces;
	}

	boolean isTitle() {
		return this.role == Role.TITLE;
	}

	/** The same with a line separator (U+2028) at each of the offsets; a number stays as it is. */
	Paragraph brokenAt(List<Integer> breaks) {
		List<Piece> broken = new ArrayList<>(this.pieces.size());
		int start = 0;
		for (Piece piece : this.pieces) {
			int end = start + piece.text().length();
			StringBuilder text = new StringBuilder(piece.text());
			for (int index = breaks.size() - 1; index >= 0; index--) {
				if (breaks.get(index) > start && breaks.get(index) < end) {
					text.insert(breaks.get(index) - start, Piece.LINE_SEPARATOR);
				}
			}
			broken.add(piece.reading(text.toString()));
			if (breaks.contains(end)) {
				broken.add(Piece.added(String.valueOf(Piece.LINE_SEPARATOR), piece.face()));
			}
			start = end;
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
