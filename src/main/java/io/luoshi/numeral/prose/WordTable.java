package io.luoshi.numeral.prose;

import io.luoshi.numeral.Lexicon;

/** Loads the tables of words beside this package, one for each idea. */
final class WordTable {

	private WordTable() {
	}

	static Lexicon named(String... names) {
		String[] resources = new String[names.length];
		for (int i = 0; i < names.length; i++) {
			resources[i] = names[i] + ".txt";
		}
		return Lexicon.load(WordTable.class, resources);
	}

}
