package io.luoshi.numeral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Words from a resource beside this class, one or more a line, each with an optional meaning behind an equals sign.
 * A line that begins with # is a comment.
 */
final class Lexicon {

	private final Map<String, String> meanings = new HashMap<>();

	private final Map<Character, int[]> lengthsByFirst = new HashMap<>();

	private Lexicon(List<String> lines) {
		for (String line : lines) {
			if (!line.startsWith("#")) {
				List.of(line.trim().split("\\s+")).forEach(this::add);
			}
		}
	}

	static Lexicon load(String resource) {
		InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return new Lexicon(reader.lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The end of the longest word that begins at {@code start}; {@code start} when none does. */
	int endAt(String text, int start) {
		if (start >= text.length()) {
			return start;
		}
		int[] lengths = this.lengthsByFirst.get(text.charAt(start));
		if (lengths == null) {
			return start;
		}
		for (int i = lengths.length - 1; i >= 0; i--) {
			int end = start + lengths[i];
			if (end <= text.length() && this.meanings.containsKey(text.substring(start, end))) {
				return end;
			}
		}
		return start;
	}

	boolean contains(String word) {
		return this.meanings.containsKey(word);
	}

	@Nullable String meaning(String word) {
		return this.meanings.get(word);
	}

	private void add(String entry) {
		if (entry.isEmpty()) {
			return;
		}
		int equals = entry.indexOf('=');
		String word = (equals < 0) ? entry : entry.substring(0, equals);
		this.meanings.put(word, (equals < 0) ? "" : entry.substring(equals + 1));
		int[] lengths = this.lengthsByFirst.getOrDefault(word.charAt(0), new int[0]);
		if (Arrays.stream(lengths).noneMatch((length) -> length == word.length())) {
			int[] longer = Arrays.copyOf(lengths, lengths.length + 1);
			longer[lengths.length] = word.length();
			Arrays.sort(longer);
			this.lengthsByFirst.put(word.charAt(0), longer);
		}
	}

}
