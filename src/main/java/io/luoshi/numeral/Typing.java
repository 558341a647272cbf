package io.luoshi.numeral;

/**
 * Prose as the grammar expects it, with the way back to the prose as typed: full-width digits, letters and signs in
 * their ordinary width, and no single space between a digit and a Han character or sign, nor within thousands.
 */
public final class Typing {

	private static final String SPACES = " \u00a0\u2002\u2003\u2009\u202f";

	private static final String SIGNS = "%‰℃＋±≥≤<>";

	private static final int FULL_WIDTH = 0xFEE0;

	private static final int LONGEST_HEADING = 3;

	private static final int GROUP = 3;

	private final String typed;

	private final StringBuilder plain;

	private final int[] origins;

	public Typing(String typed) {
		this.typed = typed;
		this.plain = new StringBuilder(typed.length());
		this.origins = new int[typed.length() + 1];
		for (int i = 0; i < typed.length(); i++) {
			if (!isLooseSpace(i)) {
				this.origins[this.plain.length()] = i;
				this.plain.append(plain(i));
			}
		}
	}

	public String plain() {
		return this.plain.toString();
	}

	/** The number at its place in the prose as typed. */
	public Found placed(Found found) {
		int start = this.origins[found.start()];
		int end = this.origins[found.end() - 1] + 1;
		String text = this.typed.substring(start, end);
		boolean same = text.equals(found.number().write());
		return new Found(start, end, same ? found.number() : loose(text, found.number()));
	}

	/** 50 万辆 is a way of writing that the grammar knows. */
	private static WrittenNumber loose(String text, WrittenNumber meant) {
		try {
			WrittenNumber read = WrittenNumber.read(text);
			if (read.getClass() == meant.getClass()) {
				return read;
			}
		}
		catch (NumeralException ex) {
			// falls through: it reads as a number only once it is tidied
		}
		return new LooseNumber(text, meant);
	}

	private char plain(int at) {
		char c = this.typed.charAt(at);
		if (SPACES.indexOf(c) >= 0) {
			return ' ';
		}
		boolean letter = isWideDigit(at) || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '％';
		boolean joint = "．－＋／".indexOf(c) >= 0 && isWideDigit(at + 1);
		return (letter || joint || (c == '，' && groups(at))) ? (char) (c - FULL_WIDTH) : c;
	}

	/** A full-width comma between full-width digits, three of which follow. */
	private boolean groups(int comma) {
		return isWideDigit(comma - 1) && isWideDigit(comma + 1) && isWideDigit(comma + 2) && isWideDigit(comma + 3)
				&& !isWideDigit(comma + 4);
	}

	private boolean isWideDigit(int at) {
		return at >= 0 && at < this.typed.length() && this.typed.charAt(at) >= '０' && this.typed.charAt(at) <= '９';
	}

	private boolean isLooseSpace(int at) {
		if (SPACES.indexOf(this.typed.charAt(at)) < 0 || at == 0 || at + 1 >= this.typed.length()) {
			return false;
		}
		boolean beforeDigits = isDigit(at + 1) && isWord(at - 1);
		return beforeDigits || groupsThousands(at) || (isDigit(at - 1) && isWord(at + 1) && !isHeading(at));
	}

	/** 3 600: one to three digits behind a word, then three. */
	private boolean groupsThousands(int space) {
		int start = space;
		while (start > 0 && isDigit(start - 1) && space - start <= GROUP) {
			start--;
		}
		int end = space + 1;
		while (end < this.typed.length() && isDigit(end) && end - space <= GROUP + 1) {
			end++;
		}
		boolean grouped = start < space && space - start <= GROUP && end - space - 1 == GROUP;
		return grouped && start > 0 && isWord(start - 1);
	}

	/** “1 总则”: a short number at the head of a line, set apart from the title it numbers. */
	private boolean isHeading(int space) {
		int start = space;
		while (start > 0 && space - start <= LONGEST_HEADING
				&& (isDigit(start - 1) || this.typed.charAt(start - 1) == '.')) {
			start--;
		}
		return space - start < LONGEST_HEADING && (start == 0 || this.typed.charAt(start - 1) == '\n');
	}

	private boolean isDigit(int at) {
		return Numerals.isDigit(this.typed.charAt(at)) || isWideDigit(at);
	}

	private boolean isWord(int at) {
		char c = this.typed.charAt(at);
		return Character.isIdeographic(c) || SIGNS.indexOf(c) >= 0 || c == '％';
	}

}
