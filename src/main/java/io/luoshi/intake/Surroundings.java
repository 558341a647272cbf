package io.luoshi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.intake.proposal.Bigrams;

/** The words around each number of a text, as pairs of characters. */
final class Surroundings {

	/** Characters behind a number that belong to it: 5个<u>再生资源产业园</u>. */
	private static final int BEHIND = 16;

	private static final Bigrams NONE = Bigrams.of("");

	private final Map<Integer, Bigrams> near = new HashMap<>();

	private final Map<Integer, Bigrams> sentences = new HashMap<>();

	Surroundings(DraftAnalysis analysis) {
		List<DraftNumber> numbers = analysis.numbers();
		for (int index = 0; index < numbers.size(); index++) {
			DraftNumber number = numbers.get(index);
			Sentence words = analysis.sentence(number);
			int from = number.start() - words.before().length();
			int to = number.end() + Math.min(BEHIND, words.after().length());
			int after = (index > 0) ? Math.max(from, numbers.get(index - 1).end()) : from;
			int until = (index + 1 < numbers.size()) ? Math.min(to, numbers.get(index + 1).start()) : to;
			this.near.put(number.start(),
					Bigrams.of(analysis.outline().text().substring(after, Math.max(until, number.end()))));
			this.sentences.put(number.start(), Bigrams.of(words.text()));
		}
	}

	/** Between the number before and the one after, within the sentence. */
	Bigrams near(DraftNumber number) {
		return this.near.getOrDefault(number.start(), NONE);
	}

	Bigrams sentence(DraftNumber number) {
		return this.sentences.getOrDefault(number.start(), NONE);
	}

}
