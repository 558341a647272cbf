package io.luoshi.numeral.prose;

import io.luoshi.numeral.Figure;
import io.luoshi.numeral.Lexicon;
import io.luoshi.numeral.Units;
import io.luoshi.numeral.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number is a change, and with what it compares. In a list (分别增长3%、5%和8%) what the first one says holds for
 * the others.
 *
 * @param falls whether a word other than the number's own says that it is a fall
 */
record Change(boolean isGrowth, boolean falls, String comparison) {

	private static final Change NONE = new Change(false, false, "");

	private static final Lexicon PREDICATES = WordTable.named("predicates");

	private static final Lexicon FALLING = WordTable.named("falling-nouns");

	private static final Lexicon ADVERBS = Lexicon.load(Units.class, "comparison-adverbs.txt");

	private static final int LONGEST_COMPARISON = 16;

	static Change of(WrittenNumber number, Surroundings at, @Nullable ProseNumber before) {
		if (!(number instanceof Figure figure)) {
			return NONE;
		}
		if (!figure.phrasing().verb().isEmpty()) {
			String words = figure.phrasing().before();
			return new Change(true, false, words.isEmpty() ? opening(at) : withoutAdverb(words));
		}
		if (before != null && before.kind() == NumberKind.GROWTH && continues(figure, at, before)) {
			return new Change(true, before.values().get(0).signum() < 0, before.comparison());
		}
		boolean named = Kinds.isRateOfChange(at);
		return new Change(named, named && at.over(PREDICATES).follows(FALLING), "");
	}

	/** 同比分别 compares as 同比 does; 年均 is one word. */
	private static String withoutAdverb(String words) {
		String bare = words.substring(0, ADVERBS.startBefore(words, words.length()));
		boolean more = bare.length() > 1 && bare.length() < words.length();
		return more ? withoutAdverb(bare) : words;
	}

	/** Nothing but a list separator between two numbers of one unit. */
	private static boolean continues(Figure figure, Surroundings at, ProseNumber before) {
		String between = at.text().substring(before.end(), at.start());
		boolean separated = between.length() <= 2 && switch (between) {
			case "、", "和", "，", ",", "及", "以及", "、和" -> true;
			default -> false;
		};
		return separated && (before.unit().equals(figure.quantity().unit())
				|| SharedUnits.shareThePoint(before.unit(), figure.quantity().unit()));
	}

	/** 与2022年相比，…下降3%: the comparison that opens the sentence, in the clause before. */
	private static String opening(Surroundings at) {
		int clause = at.clauseStart();
		if (clause == 0) {
			return "";
		}
		int end = clause - 1;
		int start = new Surroundings(at.text(), end, end).clauseStart();
		boolean compares = at.text().startsWith("相比", end - 2) && end - start <= LONGEST_COMPARISON;
		return compares ? at.text().substring(start, end) : "";
	}

}
