package io.luoshi.report.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a line break costs at each place of a title. Nothing costs less than a break beside a mark or before a word
 * that opens a new thought (关于, 和); nothing costs more than one inside a name or term. Titles are written in words
 * of two characters, so an unavoidable break inside a run of characters falls between such pairs.
 */
final class TitlePhrases {

	static final int FREE = 0;

	static final int LIGHT = 3;

	static final int MIDDLING = 30;

	static final int HEAVY = 60;

	static final int INSIDE = 400;

	/** What is left of a run on either side of a break. */
	private static final int SHORTEST = 4;

	private static final String OPENING = "《〈“‘（〔【「『([";

	private static final String CLOSING = "》〉”’）〕】」』)]、，：；。";

	/** Words that begin a part of a title. */
	private static final List<String> OPENERS = List.of("关于", "以及", "暨", "和", "与", "及", "并", "或");

	/** Words that end a part of a title. */
	private static final List<String> CLOSERS = List.of("情况", "问题", "年度");

	/** Names and terms that stay whole, also where their parts are words of two characters. */
	private static final List<String> TERMS = List.of("人民代表大会", "常务委员会", "人大常委会", "人民政府", "审议意见", "生态环境", "环境保护目标",
			"污染防治", "攻坚战", "国有资产");

	/** Words of one character that begin a part and are no part of a pair. */
	private static final String PARTICLES = "对和与及并或暨的";

	/** Words in which one of those is only a syllable. */
	private static final Set<String> SYLLABLES = Set.of("和谐", "和平", "和解", "和美", "共和", "总和", "饱和", "温和", "缓和", "调和",
			"参与", "与会", "给与", "以及", "普及", "涉及", "及时", "及其", "推及", "危及", "合并", "并网", "并轨", "或者");

	/** Ends of the names of bodies, after which a preposition begins the next thought. */
	private static final String BODIES = "会府院局委厅办室处部署市省区县";

	private TitlePhrases() {
	}

	/** Entry i is the cost of a line end before character i. */
	static int[] costs(Letters letters) {
		String text = letters.text(0, letters.length());
		int[] costs = new int[letters.length() + 1];
		if (text.length() != letters.length()) {
			return costs;
		}
		int start = 0;
		for (int index = 1; index <= text.length(); index++) {
			if (index == text.length() || boundary(text, index) < HEAVY) {
				inside(text, costs, start, index);
				costs[index] = (index == text.length()) ? 0 : boundary(text, index);
				start = index;
			}
		}
		keepTerms(text, costs);
		return costs;
	}

	private static void keepTerms(String text, int[] costs) {
		for (String term : TERMS) {
			for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length())) {
				Arrays.fill(costs, at + 1, at + term.length(), INSIDE);
			}
		}
	}

	private static int boundary(String text, int index) {
		char before = text.charAt(index - 1);
		char after = text.charAt(index);
		if (after == '的') {
			return (CLOSING.indexOf(before) >= 0) ? LIGHT : INSIDE;
		}
		if (OPENING.indexOf(after) >= 0 || CLOSING.indexOf(before) >= 0 || before == ' ' || opens(text, index)) {
			return FREE;
		}
		if (after == '对' && BODIES.indexOf(before) >= 0) {
			return FREE;
		}
		if (before == '的' || text.startsWith("关于", index - 2)) {
			return LIGHT;
		}
		return CLOSERS.stream().anyMatch((word) -> text.startsWith(word, index - word.length())) ? MIDDLING : INSIDE;
	}

	private static boolean opens(String text, int index) {
		for (String word : OPENERS) {
			if (text.startsWith(word, index)) {
				return word.length() > 1 || !(isSyllable(text, index) || isSyllable(text, index - 1));
			}
		}
		return false;
	}

	private static boolean isSyllable(String text, int start) {
		return start >= 0 && start + 2 <= text.length() && SYLLABLES.contains(text.substring(start, start + 2));
	}

	/**
	 * Between pairs of characters, where the words of the run are pairs and both parts have two or more; never in a name
	 * that stands between marks.
	 */
	private static void inside(String text, int[] costs, int start, int end) {
		int first = start;
		while (first < end && (PARTICLES + OPENING).indexOf(text.charAt(first)) >= 0) {
			first++;
		}
		int last = end;
		while (last > first && (CLOSING + PARTICLES).indexOf(text.charAt(last - 1)) >= 0) {
			last--;
		}
		boolean name = last < end && OPENING.indexOf(text.charAt(start)) >= 0;
		for (int index = start + 1; index < end; index++) {
			boolean between = (last - first) % 2 == 0 && (index - first) % 2 == 0 && index - first >= SHORTEST
					&& last - index >= SHORTEST;
			costs[index] = (between && !name) ? HEAVY : INSIDE;
		}
	}

}
