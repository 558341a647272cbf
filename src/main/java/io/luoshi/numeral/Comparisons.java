package io.luoshi.numeral;

import java.util.Set;

/** Words that say with what a change is compared: 同比, 较2022年, 比上年同期. */
final class Comparisons {

	private static final Lexicon FIXED = Lexicon.load(Comparisons.class, "comparison-words.txt");

	private static final Lexicon ADVERBS = Lexicon.load(Comparisons.class, "comparison-adverbs.txt");

	private static final String OPENERS = "较比与";

	private static final Set<String> NOUNS = Set.of("占比", "配比", "对比", "参与", "给与");

	private static final Lexicon BASES = Lexicon.load(Comparisons.class, "comparison-bases.txt");

	private static final int LONGEST = 14;

	/** 与2020年相比分别 has two. */
	private static final int MOST_ADVERBS = 2;

	private Comparisons() {
	}

	/**
	 * Where the comparison begins that ends at {@code end}, adverbs behind it included; {@code end} when there is
	 * none.
	 */
	static int startBefore(String text, int end) {
		int at = end;
		for (int adverbs = 0; adverbs <= MOST_ADVERBS; adverbs++) {
			int start = bareStart(text, at);
			int adverb = ADVERBS.startBefore(text, at);
			if (start < at || adverb == at) {
				return (start < at) ? start : end;
			}
			at = adverb;
		}
		return end;
	}

	/** Where a fixed word (同比) or an opened base (较2022年), or a base and then a word (较2020年累计), begins. */
	private static int bareStart(String text, int end) {
		int fixed = FIXED.startBefore(text, end);
		return (BASES.startBefore(text, fixed) < fixed) ? opener(text, fixed) : fixed;
	}

	static boolean isBefore(String text, int end) {
		return startBefore(text, end) < end;
	}

	/** 占比, 参与: nothing is compared. */
	private static boolean endsNoun(String text, int at) {
		return at > 0 && NOUNS.contains(text.substring(at - 1, at + 1));
	}

	private static int opener(String text, int end) {
		for (int i = end - 2; i >= 0 && i >= end - LONGEST; i--) {
			char c = text.charAt(i);
			if (OPENERS.indexOf(c) >= 0) {
				return endsNoun(text, i) ? end : i;
			}
			if ("，,。;；、".indexOf(c) >= 0) {
				return end;
			}
		}
		return end;
	}

}
