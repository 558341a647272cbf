package io.luoshi.numeral.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The stretches of a text between title marks 《》, and the short ones between quotation marks. */
final class Enclosures {

	/** No title and no quoted name is longer; a mark without its partner encloses nothing. */
	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_QUOTED_NAME = 12;

	private static final int DEEPEST = 4;

	private static final Map<Character, Character> PARTNERS = Map.of('》', '《', '”', '“', '」', '「', '’', '‘');

	private final NavigableMap<Integer, Integer> titles = new TreeMap<>();

	private final NavigableMap<Integer, Integer> quotedNames = new TreeMap<>();

	private final Deque<Integer> open = new ArrayDeque<>();

	private Enclosures(String text) {
		int straight = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				this.open.clear();
				straight = -1;
			}
			else if (PARTNERS.containsValue(c)) {
				this.open.push(i);
			}
			else if (PARTNERS.containsKey(c)) {
				close(text, i);
			}
			else if (c == '"') {
				addQuoted(straight, i);
				straight = (straight < 0) ? i : -1;
			}
		}
	}

	static Enclosures of(String text) {
		return new Enclosures(text);
	}

	boolean isInTitle(int at) {
		return isIn(this.titles, at);
	}

	boolean isInQuotedName(int at) {
		return isIn(this.quotedNames, at);
	}

	private void close(String text, int at) {
		Integer start = openerOf(text, PARTNERS.get(text.charAt(at)));
		if (start == null) {
			return;
		}
		while (!start.equals(this.open.pop())) {
			// an opening mark within, whose partner is missing
		}
		if (text.charAt(start) != '《') {
			addQuoted(start, at);
		}
		else if (at - start <= LONGEST_TITLE) {
			// a title within this one closed earlier
			this.titles.tailMap(start, false).clear();
			this.titles.put(start, at);
		}
	}

	private @Nullable Integer openerOf(String text, char partner) {
		return this.open.stream()
			.limit(DEEPEST)
			.filter((start) -> text.charAt(start) == partner)
			.findFirst()
			.orElse(null);
	}

	private void addQuoted(int start, int at) {
		if (start >= 0 && at - start - 1 <= LONGEST_QUOTED_NAME) {
			this.quotedNames.put(start, at);
		}
	}

	private static boolean isIn(NavigableMap<Integer, Integer> stretches, int at) {
		Map.Entry<Integer, Integer> stretch = stretches.floorEntry(at);
		return stretch != null && at < stretch.getValue();
	}

}
