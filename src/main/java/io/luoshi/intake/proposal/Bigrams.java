package io.luoshi.intake.proposal;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The pairs of neighbouring characters of a text, by which names are found again in sentences. */
public final class Bigrams {

	/** Each pair as one number, sorted; none twice. */
	private final int[] pairs;

	private Bigrams(int[] pairs) {
		this.pairs = pairs;
	}

	/** Pairs of letters and digits; what stands between them joins nothing. */
	public static Bigrams of(String text) {
		return new Bigrams(IntStream.range(1, text.length())
			.filter((index) -> Character.isLetterOrDigit(text.charAt(index - 1))
					&& Character.isLetterOrDigit(text.charAt(index)))
			.map((index) -> text.charAt(index - 1) << Character.SIZE | text.charAt(index))
			.sorted()
			.distinct()
			.toArray());
	}

	/** How much of these a longer text holds: 0 for nothing, 1 for all. */
	public double shareIn(Bigrams other) {
		int held = 0;
		for (int pair : this.pairs) {
			held += (Arrays.binarySearch(other.pairs, pair) >= 0) ? 1 : 0;
		}
		return (held > 0) ? (double) held / this.pairs.length : 0;
	}

}
