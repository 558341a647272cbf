package io.luoshi.numeral;

/** Numbers that number the paper itself: 一、 at the head of a paragraph, (一), 一是, 1. */
final class ListMarks {

	private static final String BREAKS = "。；;：:，,、！？!?)）\n\r\t 　";

	private static final String PARAGRAPH_BREAKS = "。；;：:\n\r\t 　";

	private static final String POINTERS = "是要则";

	private static final String PART = "部分";

	private static final String STOPS = "、.．";

	private ListMarks() {
	}

	/** The end of the mark that begins at {@code start}; {@code start} when there is none. */
	static int endAt(String text, int start) {
		char c = text.charAt(start);
		if (c == '(' || c == '（') {
			return bracketed(text, start);
		}
		boolean arabic = c >= '0' && c <= '9';
		if (!arabic && c != '第' && !HanDigits.isHan(c)) {
			return start;
		}
		return followsAny(text, start, BREAKS) ? atHead(text, start, arabic) : start;
	}

	private static int bracketed(String text, int start) {
		int end = numberEnd(text, start + 1);
		boolean closed = end > start + 1 && end < text.length() && (text.charAt(end) == ')' || text.charAt(end) == '）');
		return closed ? end + 1 : start;
	}

	private static int atHead(String text, int start, boolean arabic) {
		boolean ordinal = text.charAt(start) == '第';
		int end = numberEnd(text, ordinal ? start + 1 : start);
		if (end >= text.length() || end == start + (ordinal ? 1 : 0)) {
			return start;
		}
		char next = text.charAt(end);
		boolean heads = followsAny(text, start, PARAGRAPH_BREAKS);
		if (ordinal) {
			boolean part = text.startsWith(PART, end) && (start == 0 || text.charAt(start - 1) == '\n');
			return (part || (heads && "，,、".indexOf(next) >= 0)) ? end : start;
		}
		if (STOPS.indexOf(next) >= 0) {
			return (heads && !isDigit(text, end + 1)) ? end + 1 : start;
		}
		return (!arabic && end == start + 1 && POINTERS.indexOf(next) >= 0) ? end + 1 : start;
	}

	/** The end of a number of at most three characters, as marks have; {@code start} when none begins there. */
	private static int numberEnd(String text, int start) {
		int end = start;
		while (end < text.length() && end - start <= 3 && (isDigit(text, end) || HanDigits.isHan(text.charAt(end)))) {
			end++;
		}
		return (end - start <= 3) ? end : start;
	}

	private static boolean isDigit(String text, int at) {
		return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}

	private static boolean followsAny(String text, int start, String breaks) {
		return start == 0 || breaks.indexOf(text.charAt(start - 1)) >= 0;
	}

}
