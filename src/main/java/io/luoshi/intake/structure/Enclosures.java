package io.luoshi.intake.structure;

/**
 * Which places of a line lie inside quotation marks, book-title marks or brackets. An unmatched mark encloses nothing,
 * nor does a pair so far apart that one of the two is more likely a slip.
 */
final class Enclosures {

	private static final String OPENING = "“《〈「『（(【〔\"";

	private static final String CLOSING = "”》〉」』）)】〕\"";

	private static final int LONGEST = 300;

	/** Half-width and full-width round brackets match each other. */
	private static final int HALF_WIDTH = OPENING.indexOf('(');

	private final int[] depth;

	private final int[] open;

	private final int[] openKinds;

	private final int[] counts = new int[OPENING.length()];

	private int size;

	Enclosures(String line) {
		this.depth = new int[line.length() + 1];
		this.open = new int[line.length()];
		this.openKinds = new int[line.length()];
		for (int at = 0; at < line.length(); at++) {
			int opening = kind(OPENING.indexOf(line.charAt(at)));
			int closing = kind(CLOSING.indexOf(line.charAt(at)));
			if (closing >= 0 && this.counts[closing] > 0) {
				close(closing, at);
			}
			else if (opening >= 0) {
				push(opening, at);
			}
		}
		for (int at = 1; at < this.depth.length; at++) {
			this.depth[at] += this.depth[at - 1];
		}
	}

	/** Whether the character at {@code at} stands inside; the marks themselves do not. */
	boolean contains(int at) {
		return this.depth[at] > 0;
	}

	private static int kind(int index) {
		return (index == HALF_WIDTH) ? HALF_WIDTH - 1 : index;
	}

	private void push(int kind, int at) {
		this.open[this.size] = at;
		this.openKinds[this.size] = kind;
		this.counts[kind]++;
		this.size++;
	}

	private void close(int kind, int at) {
		int opened;
		do {
			this.size--;
			opened = this.openKinds[this.size];
			this.counts[opened]--;
		}
		while (opened != kind);
		if (at - this.open[this.size] <= LONGEST) {
			this.depth[this.open[this.size] + 1]++;
			this.depth[at]--;
		}
	}

}
