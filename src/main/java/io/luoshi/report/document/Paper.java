package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole paper, without regard to how it is shown.
 *
 * @param tail what was received after the last paragraph, empty for most
 */
public record Paper(List<Paragraph> paragraphs, String tail) {

	public Paper {
		paragraphs = List.copyOf(paragraphs);
	}

	public Paper(List<Paragraph> paragraphs) {
		this(paragraphs, "");
	}

	/** The same in this punctuation. The full profile is for paper, which makes its own indents and blank lines. */
	public Paper in(Punctuation punctuation) {
		return new Paper(this.paragraphs.stream().map((paragraph) -> paragraph.in(punctuation)).toList(),
				(punctuation == Punctuation.FULL) ? "" : this.tail);
	}

	/** All characters, paragraphs joined by one line feed or by what was received there. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (Paragraph paragraph : this.paragraphs) {
			text.append((paragraph.gap() != null) ? paragraph.gap() : (paragraph == this.paragraphs.get(0)) ? "" : "\n");
			text.append(paragraph.text());
		}
		return text.append(this.tail).toString();
	}

	/** The paragraphs of its title; an annex may have a title of its own further down. */
	public List<Paragraph> titles() {
		return this.paragraphs.stream()
			.dropWhile((paragraph) -> !paragraph.isTitle())
			.takeWhile(Paragraph::isTitle)
			.toList();
	}

	/** The characters of the title without its breaks, empty for a paper without one. */
	public String title() {
		String title = titles().stream().findFirst().map(Paragraph::text).orElse("");
		return title.replace(String.valueOf(Piece.LINE_SEPARATOR), "");
	}

	/**
	 * The same with a line separator (U+2028) in the title at each of the offsets: a break for whoever sets the paper in
	 * type, no character of it.
	 */
	public Paper brokenAt(List<Integer> breaks) {
		if (breaks.isEmpty()) {
			return this;
		}
		List<Paragraph> broken = new ArrayList<>(this.paragraphs);
		broken.stream()
			.filter(Paragraph::isTitle)
			.findFirst()
			.ifPresent((title) -> broken.set(broken.indexOf(title), title.brokenAt(breaks)));
		return new Paper(broken, this.tail);
	}

	/** Every number that the paper states. */
	public Stream<Piece> numbers() {
		return this.paragraphs.stream().flatMap((paragraph) -> paragraph.pieces().stream()).filter(Piece::isNumber);
	}

}
