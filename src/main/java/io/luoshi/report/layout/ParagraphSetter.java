package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;

/** Breaks a paragraph into lines by what it is, GB/T 9704-2012 clauses 7.3.1 to 7.3.7. */
final class ParagraphSetter {

	/** What stands before the name of a listed annex. */
	private static final Pattern LISTED = Pattern.compile("(?:附件[：:])?\\s{0,2}(?:\\d{1,3}[.．、])?\\s{0,2}");

	private static final String ATTACHMENTS = "附件";

	private final List<Paragraph> paragraphs;

	private final IntFunction<Letters> letters;

	ParagraphSetter(List<Paragraph> paragraphs, IntFunction<Letters> letters) {
		this.paragraphs = paragraphs;
		this.letters = letters;
	}

	Block set(int number) {
		return block(number, this.letters.apply(number)).after(Typesetter.blanksBefore(this.paragraphs, number));
	}

	private Block block(int number, Letters text) {
		return switch (this.paragraphs.get(number).role()) {
			case TITLE, SESSION -> centred(number, text);
			case ADDRESSEE -> hanging(number, text, 0, 0);
			case HEADING1 -> hanging(number, text, 2, 0).withFollower();
			case SIGNATURE -> signature(number, text);
			case DATE -> date(number, text);
			case ATTACHMENT -> attachment(number, text);
			default -> this.paragraphs.get(number).isHeading() ? hanging(number, text, 2, 0).withFollower()
					: hanging(number, text, 2, 0);
		};
	}

	private Block centred(int number, Letters text) {
		List<Line> lines = new ArrayList<>();
		for (LineBreaker.Stretch stretch : TitleBreaker.lines(text, Sheet.TEXT_WIDTH)) {
			double width = text.width(stretch.start(), stretch.end());
			double x = Sheet.LEFT + (Sheet.TEXT_WIDTH - width) / 2;
			lines.add(line(number, Spread.natural(text, stretch.start(), stretch.end(), x)));
		}
		return Block.of(lines).withFollower();
	}

	/** Justified lines; the first begins {@code first} characters in, the others {@code rest}. */
	private Block hanging(int number, Letters text, double first, double rest) {
		return lines(number, text, first, rest, true);
	}

	private Block lines(int number, Letters text, double first, double rest, boolean justified) {
		List<Line> lines = new ArrayList<>();
		double firstIndent = first * Sheet.COLUMN;
		double restIndent = rest * Sheet.COLUMN;
		for (LineBreaker.Stretch stretch : LineBreaker.lines(text, Sheet.TEXT_WIDTH - firstIndent,
				Sheet.TEXT_WIDTH - restIndent)) {
			double indent = lines.isEmpty() ? firstIndent : restIndent;
			lines.add(line(number, (justified && !stretch.last())
					? Spread.justified(text, stretch.start(), stretch.end(), Sheet.LEFT + indent,
							Sheet.TEXT_WIDTH - indent)
					: Spread.natural(text, stretch.start(), stretch.end(), Sheet.LEFT + indent)));
		}
		return Block.of(lines);
	}

	/** Clause 7.3.5.2: 署名 2 characters from the right; where the date is longer, 2 to the left of the date's first. */
	private Block signature(int number, Letters text) {
		double own = right(text, 2);
		boolean dated = number + 1 < this.paragraphs.size() && this.paragraphs.get(number + 1).role() == Role.DATE;
		if (!dated) {
			return atRight(number, text, own).keptWhole();
		}
		Letters date = this.letters.apply(number + 1);
		double x = Math.max(Sheet.LEFT, Math.min(own, right(date, 2) - 2 * Sheet.COLUMN));
		return atRight(number, text, x).withFollower().keptWhole();
	}

	/** Its first character 2 to the right of the 署名's first, at least 2 characters from the right. */
	private Block date(int number, Letters text) {
		double x = right(text, 2);
		if (number > 0 && this.paragraphs.get(number - 1).role() == Role.SIGNATURE) {
			x = Math.max(Sheet.LEFT + 2 * Sheet.COLUMN,
					Math.min(x, right(this.letters.apply(number - 1), 2) + 2 * Sheet.COLUMN));
		}
		return atRight(number, text, x);
	}

	private static double right(Letters text, int characters) {
		double width = Math.min(text.width(0, text.length()), Sheet.TEXT_WIDTH - characters * Sheet.COLUMN);
		return Sheet.LEFT + Sheet.TEXT_WIDTH - characters * Sheet.COLUMN - width;
	}

	private Block atRight(int number, Letters text, double x) {
		List<Line> lines = new ArrayList<>();
		double width = Sheet.LEFT + Sheet.TEXT_WIDTH - 2 * Sheet.COLUMN - x;
		for (LineBreaker.Stretch stretch : LineBreaker.lines(text, width, width)) {
			lines.add(line(number, Spread.natural(text, stretch.start(), stretch.end(), x)));
		}
		return Block.of(lines);
	}

	/** Clause 7.3.4 lists annexes: names that wrap align with their first character. Clause 7.3.7 opens an annex. */
	private Block attachment(int number, Letters text) {
		if (this.paragraphs.get(number).opensAnnex()) {
			return hanging(number, text, 0, 0).onFreshPage();
		}
		String characters = text.text(0, text.length());
		boolean first = number == 0 || this.paragraphs.get(number - 1).role() != Role.ATTACHMENT;
		boolean headed = characters.startsWith(ATTACHMENTS);
		double indent = (headed || first) ? 2 : 5;
		var listed = LISTED.matcher(characters);
		int name = listed.lookingAt() ? listed.end() : 0;
		double hang = indent + text.width(0, name) / Sheet.COLUMN;
		return lines(number, text, indent, hang, false);
	}

	private Line line(int number, List<Run> runs) {
		return new Line(number, this.paragraphs.get(number).role(), 0, runs);
	}

}
