package io.luoshi.numeral.prose;

import java.util.List;
import java.util.function.Predicate;

/** How far a word such as 累计 reaches: over its own clause, and over parts of it that follow in clauses of their own. */
final class ClauseReach {

	private static final List<String> PARTS = List.of("其中", "包括", "含", "(其中", "（其中");

	private static final int MOST_PARTS = 4;

	private ClauseReach() {
	}

	/** Whether the words of the clause before the number, or of the clause that it details, are as asked. */
	static boolean covers(Surroundings at, Predicate<String> words) {
		Surroundings clause = at;
		for (int part = 0; part <= MOST_PARTS; part++) {
			int start = clause.clauseStart();
			if (words.test(at.text().substring(start, clause.start()))) {
				return true;
			}
			if (!isPart(at.text(), start) || start == 0) {
				return false;
			}
			clause = new Surroundings(at.text(), start - 1, start - 1);
		}
		return false;
	}

	/** Whether the clause details what the one before it says. */
	static boolean isPart(String text, int clauseStart) {
		return PARTS.stream().anyMatch((word) -> text.startsWith(word, clauseStart));
	}

}
