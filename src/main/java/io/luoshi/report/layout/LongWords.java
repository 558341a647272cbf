package io.luoshi.report.layout;

import java.util.Arrays;

/**
 * Lets lines end inside addresses and words of more than a third of a line, which else would tear apart the line before
 * them. An address ends a line behind {@code / \ ? & = . - _ @ #} where a letter or digit follows; it is a URL, a mail
 * address, the name of a host, or a path of files. All else that holds such marks stays whole: m³/h, t/a, GB/T 9704-2012,
 * PM2.5. Every character is looked at a bounded number of times.
 */
final class LongWords {

	private static final String MARKS = "/\\?&=.-_@#";

	/** What may stand in an address besides letters and digits. */
	private static final String WITHIN = MARKS + ":%+~!$*,;'";

	/** Fewer characters than these are left on no line. */
	private static final int FEWEST = 3;

	/** A shorter path may be a unit: /kWh, t/(d·km). */
	private static final int SHORTEST_PATH = 10;

	/** Letters of half a character each that a third of a line takes. */
	private static final int THIRD_OF_LINE = 18;

	private LongWords() {
	}

	static void in(int[] text, int length, boolean[] breaks) {
		int index = 0;
		while (index < length) {
			int end = index;
			while (end < length && isPart(text[end])) {
				end++;
			}
			if (end > index && isAddress(new String(text, index, end - index))) {
				openAddress(text, index, end, breaks);
			}
			else if (end - index > THIRD_OF_LINE) {
				openWords(text, index, end, breaks);
			}
			index = end + 1;
		}
	}

	private static void openWords(int[] text, int start, int end, boolean[] breaks) {
		int first = start;
		for (int index = start; index <= end; index++) {
			if (index == end || !isLetter(text[index])) {
				if (index - first > THIRD_OF_LINE) {
					Arrays.fill(breaks, first + FEWEST, index - FEWEST + 1, true);
				}
				first = index + 1;
			}
		}
	}

	private static void openAddress(int[] text, int start, int end, boolean[] breaks) {
		for (int index = start + FEWEST; index <= end - FEWEST; index++) {
			int mark = text[index - 1];
			boolean parts = MARKS.indexOf(mark) >= 0 && isLetterOrDigit(text[index]);
			boolean ofScheme = mark == '/' && text[index - 2] == '/';
			boolean ofNumber = (mark == '.' || mark == '-') && LineEnds.isDigit(text[index]);
			breaks[index] |= parts && !ofScheme && !ofNumber;
		}
	}

	private static boolean isAddress(String word) {
		int scheme = word.indexOf("://");
		int at = word.indexOf('@');
		return (scheme > 0 && Character.isLetter(word.charAt(scheme - 1))) || word.regionMatches(true, 0, "www.", 0, 4)
				|| (at > 0 && word.indexOf('.', at) > at + 1) || isPath(word) || isHost(word);
	}

	/** /srv/reports/2024, C:\reports\2024.docx, \\server\reports: rooted, and in two folders at least. */
	private static boolean isPath(String word) {
		boolean drive = word.length() > 2 && Character.isLetter(word.charAt(0)) && word.charAt(1) == ':';
		int root = drive ? 2 : (word.startsWith("~") || word.startsWith(".")) ? 1 : 0;
		boolean rooted = word.length() >= SHORTEST_PATH && (word.charAt(root) == '/' || word.charAt(root) == '\\');
		return rooted && word.chars().skip(root).filter((c) -> c == '/' || c == '\\').count() > 1;
	}

	/** sthjj.cq.gov.cn, alone or before a path: three labels at least, of which the last is letters only. */
	private static boolean isHost(String word) {
		int slash = word.indexOf('/');
		String host = (slash < 0) ? word : word.substring(0, slash);
		int last = host.lastIndexOf('.');
		boolean letters = last > 0 && host.length() - last > 2 && host.chars().skip(last + 1).allMatch(LongWords::isLetter);
		return letters && host.indexOf('.') > 0 && host.indexOf('.') < last
				&& host.chars().allMatch((c) -> isLetterOrDigit(c) || c == '.' || c == '-');
	}

	private static boolean isPart(int codePoint) {
		return isLetterOrDigit(codePoint) || (codePoint < 0x80 && WITHIN.indexOf(codePoint) >= 0);
	}

	private static boolean isLetterOrDigit(int codePoint) {
		return isLetter(codePoint) || (codePoint >= '0' && codePoint <= '9');
	}

	private static boolean isLetter(int codePoint) {
		return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
	}

}
