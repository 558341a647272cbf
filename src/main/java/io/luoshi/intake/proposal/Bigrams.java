package io.luoshi.intake.proposal;

import java.util.HashSet;
import java.util.Set;

/** The pairs of neighbouring characters of a text, by which names are found again in sentences. */
public record Bigrams(Set<String> pairs) {

	public Bigrams {
		pairs = Set.copyOf(pairs);
	}

	/** Pairs of letters and digits; what stands between them joins nothing. */
	public static Bigrams of(String text) {
		Set<String> pairs = new HashSet<>();
		for (int index = 1; index < text.length(); index++) {
			if (Character.isLetterOrDigit(text.charAt(index - 1)) && Character.isLetterOrDigit(text.charAt(index))) {
				pairs.add(text.substring(index - 1, index + 1));
			}
		}
		return new Bigrams(pairs);
	}

	/** How much of these a longer text holds: 0 for nothing, 1 for all. */
	public double shareIn(Bigrams other) {
		if (this.pairs.isEmpty()) {
			return 0;
		}
		return (double) this.pairs.stream().filter(other.pairs::contains).count() / this.pairs.size();
	}

}
