package io.luoshi.numeral.prose;

import io.luoshi.numeral.Lexicon;

/**
 * What stands before and after a stretch of prose. Never looks further than the clause reaches, nor further than
 * {@value #REACH} characters, so that reading stays linear.
 */
record Surroundings(String text, int start, int end) {

	private static final int REACH = 60;

	private static final String CLAUSE_ENDS = "，,。；;：:！!？?\n";

	/** Where the clause begins; list separators (、) stand within it. */
	int clauseStart() {
		int at = this.start;
		while (at > 0 && this.start - at < REACH && !endsClause(at - 1)) {
			at--;
		}
		return at;
	}

	int clauseEnd() {
		int at = this.end;
		while (at < this.text.length() && at - this.end < REACH && !endsClause(at)) {
			at++;
		}
		return at;
	}

	/** The characters after the stretch, at most {@code length} and within the clause. */
	String after(int length) {
		return this.text.substring(this.end, Math.min(clauseEnd(), this.end + length));
	}

	String before(int length) {
		return this.text.substring(Math.max(clauseStart(), this.start - length), this.start);
	}

	boolean follows(String word) {
		return this.text.startsWith(word, this.start - word.length());
	}

	boolean precedes(String word) {
		return this.text.startsWith(word, this.end);
	}

	boolean followsAnyOf(String characters) {
		return this.start > 0 && characters.indexOf(this.text.charAt(this.start - 1)) >= 0;
	}

	boolean precedesAnyOf(String characters) {
		return this.end < this.text.length() && characters.indexOf(this.text.charAt(this.end)) >= 0;
	}

	/** Whether a word of the table stands directly before. */
	boolean follows(Lexicon words) {
		return words.startBefore(this.text, this.start) < this.start;
	}

	boolean precedes(Lexicon words) {
		return words.endAt(this.text, this.end) > this.end;
	}

	/** Whether a word of the table stands in the clause within {@code length} characters behind. */
	boolean precedesWithin(Lexicon words, int length) {
		return words.occursIn(this.text, this.end, Math.min(clauseEnd(), this.end + length));
	}

	/** Whether a word of the table stands in the clause within {@code length} characters before. */
	boolean followsWithin(Lexicon words, int length) {
		return words.occursIn(this.text, Math.max(clauseStart(), this.start - length), this.start);
	}

	/** Whether nothing that could be counted comes next: an end, a mark, or a word that joins. */
	boolean closes() {
		return this.end >= this.text.length() || !Character.isLetterOrDigit(this.text.charAt(this.end))
				|| "和及与并".indexOf(this.text.charAt(this.end)) >= 0;
	}

	boolean opensClause() {
		return this.start == 0 || endsClause(this.start - 1) || "(（".indexOf(this.text.charAt(this.start - 1)) >= 0;
	}

	/** The same place seen from further left, over words of the table that stand directly before. */
	Surroundings over(Lexicon words) {
		int at = spacesBefore(this.start);
		int before = words.startBefore(this.text, at);
		while (before < at && this.start - before < REACH) {
			at = spacesBefore(before);
			before = words.startBefore(this.text, at);
		}
		return new Surroundings(this.text, at, this.end);
	}

	private int spacesBefore(int at) {
		return (at > 0 && this.text.charAt(at - 1) == ' ') ? at - 1 : at;
	}

	private boolean endsClause(int at) {
		return CLAUSE_ENDS.indexOf(this.text.charAt(at)) >= 0 && !isInNumber(at);
	}

	/** A comma or colon between digits: 12,345. */
	private boolean isInNumber(int at) {
		return at > 0 && at + 1 < this.text.length() && isDigit(at - 1) && isDigit(at + 1);
	}

	private boolean isDigit(int at) {
		return this.text.charAt(at) >= '0' && this.text.charAt(at) <= '9';
	}

}
