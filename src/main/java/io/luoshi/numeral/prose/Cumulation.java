package io.luoshi.numeral.prose;

import java.util.List;

/** How far 累计 reaches: over its own clause, and over parts of it that follow in clauses of their own. */
final class Cumulation {

	private static final String WORD = "累计";

	private static final List<String> PARTS = List.of("其中", "包括", "含", "(其中", "（其中");

	private static final int MOST_PARTS = 4;

	private Cumulation() {
	}

	static boolean reaches(Surroundings at) {
		Surroundings clause = at;
		for (int part = 0; part <= MOST_PARTS; part++) {
			int start = clause.clauseStart();
			if (at.text().substring(start, clause.start()).contains(WORD)) {
				return true;
			}
			boolean isPart = PARTS.stream().anyMatch((word) -> at.text().startsWith(word, start));
			if (!isPart || start == 0) {
				return false;
			}
			clause = new Surroundings(at.text(), start - 1, start - 1);
		}
		return false;
	}

}
