package io.luoshi.intake.arrangement;

import io.luoshi.intake.structure.Segment;

/**
 * Where the heading and the body of a stretch stand in the text; an empty range where it has none.
 *
 * @param markedOff whether the mark is written by its scheme and not among the characters
 * @param joint what stands between heading and body
 */
record Cut(boolean markedOff, int headingStart, int headingEnd, String joint, int bodyStart, int bodyEnd) {

	private static final String SENTENCE_ENDS = "。：:；;";

	private static final String CLAUSE_ENDS = "，,、";

	/** Characters in which the end of a heading is looked for, and after which it is cut. */
	private static final int LONGEST_HEADING = 80;

	/**
	 * @param from where the stretch begins, indent excluded
	 * @param marked whether a scheme writes the mark
	 * @param end where the stretch ends, trailing blanks excluded
	 */
	static Cut of(String text, Stretch stretch, int from, boolean marked, int end) {
		Segment segment = stretch.segment();
		boolean markedOff = marked && from == segment.contentStart() && !(stretch.opens() && segment.headingStart() >= end);
		int start = markedOff ? segment.headingStart() : from;
		if (segment.heading().isEmpty()) {
			return stretch.opens() ? openedBySentence(text, markedOff, start, end)
					: new Cut(markedOff, start, start, "", start, end);
		}
		int headingEnd = Math.min(segment.headingStart() + segment.heading().length(), end);
		int bodyStart = Math.min(segment.narrativeStart(), end);
		return new Cut(markedOff, start, headingEnd, text.substring(headingEnd, bodyStart), bodyStart, end);
	}

	/** A record needs a heading to be known by: its first sentence or clause, when the paper gives none. */
	private static Cut openedBySentence(String text, boolean markedOff, int start, int end) {
		int furthest = Math.min(end, start + LONGEST_HEADING);
		int stop = first(SENTENCE_ENDS, text, start, furthest);
		if (stop == furthest) {
			stop = first(CLAUSE_ENDS, text, start, furthest);
		}
		if (stop < furthest && stop > start) {
			return new Cut(markedOff, start, stop, text.substring(stop, stop + 1), stop + 1, end);
		}
		boolean splitsCharacter = furthest < end && Character.isLowSurrogate(text.charAt(furthest));
		int cut = splitsCharacter ? furthest + 1 : furthest;
		return new Cut(markedOff, start, cut, "", cut, end);
	}

	private static int first(String marks, String text, int from, int until) {
		int index = from;
		while (index < until && marks.indexOf(text.charAt(index)) < 0) {
			index++;
		}
		return index;
	}

}
