package io.luoshi.numeral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Words from resources beside a class, one or more a line, each with an optional meaning behind an equals sign. A line
 * that begins with # is a comment.
 */
public final class Lexicon {

	private static final int[] NONE = {};

	private final Map<String, Entry> entries = new HashMap<>();

	private final BitSet firsts = new BitSet();

	private final BitSet lasts = new BitSet();

	private final Map<Character, int[]> lengthsByFirst = new HashMap<>();

	private final Map<Character, int[]> lengthsByLast = new HashMap<>();

	private Lexicon() {
	}

	/** What is known of a word: the table that lists it, and its meaning, empty when it has none. */
	record Entry(String table, String meaning) {
	}

	/** All words of the resources, beside {@code place}. */
	public static Lexicon load(Class<?> place, String... resources) {
		Lexicon lexicon = new Lexicon();
		for (String resource : resources) {
			String table = resource.substring(resource.lastIndexOf('/') + 1).replace(".txt", "");
			lines(place, resource).stream()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.flatMap((line) -> Arrays.stream(line.trim().split("\\s+")))
				.forEach((word) -> lexicon.add(word, table));
		}
		return lexicon;
	}

	static Lexicon of(Collection<String> words) {
		Lexicon lexicon = new Lexicon();
		words.forEach((word) -> lexicon.add(word, ""));
		return lexicon;
	}

	private static List<String> lines(Class<?> place, String resource) {
		InputStream stream = Objects.requireNonNull(place.getResourceAsStream(resource), resource);
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The end of the longest word that begins at {@code start}; {@code start} when none does. */
	public int endAt(String text, int start) {
		if (start >= text.length() || !this.firsts.get(text.charAt(start))) {
			return start;
		}
		int[] lengths = this.lengthsByFirst.getOrDefault(text.charAt(start), NONE);
		for (int i = lengths.length - 1; i >= 0; i--) {
			int end = start + lengths[i];
			if (end <= text.length() && contains(text.substring(start, end))) {
				return end;
			}
		}
		return start;
	}

	/** The start of the longest word that ends at {@code end}; {@code end} when none does. */
	public int startBefore(String text, int end) {
		if (end <= 0 || !this.lasts.get(text.charAt(end - 1))) {
			return end;
		}
		int[] lengths = this.lengthsByLast.getOrDefault(text.charAt(end - 1), NONE);
		for (int i = lengths.length - 1; i >= 0; i--) {
			int start = end - lengths[i];
			if (start >= 0 && contains(text.substring(start, end))) {
				return start;
			}
		}
		return end;
	}

	/** Where the last word begins that lies within the stretch; -1 when there is none. */
	public int lastIn(String text, int from, int to) {
		for (int start = to - 1; start >= from; start--) {
			int end = endAt(text, start);
			if (end > start && end <= to) {
				return start;
			}
		}
		return -1;
	}

	public boolean occursIn(String text, int from, int to) {
		return lastIn(text, from, to) >= 0;
	}

	public boolean contains(String word) {
		return this.entries.containsKey(word);
	}

	@Nullable Entry entry(String word) {
		return this.entries.get(word);
	}

	private void add(String written, String table) {
		int equals = written.indexOf('=');
		String word = (equals < 0) ? written : written.substring(0, equals);
		this.entries.put(word, new Entry(table, (equals < 0) ? "" : written.substring(equals + 1)));
		this.firsts.set(word.charAt(0));
		this.lasts.set(word.charAt(word.length() - 1));
		this.lengthsByFirst.merge(word.charAt(0), new int[] { word.length() }, Lexicon::both);
		this.lengthsByLast.merge(word.charAt(word.length() - 1), new int[] { word.length() }, Lexicon::both);
	}

	private static int[] both(int[] some, int[] others) {
		return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).distinct().sorted().toArray();
	}

}
