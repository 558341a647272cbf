package io.luoshi.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Quantity;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The demonstration files, read without a database. */
final class RealRecord {

	/** The readings of each indicator by its key, the one that the report states first. */
	static final Map<String, List<Fact>> FACTS = readFacts();

	static final List<List<Token>> SENTENCES = readSentences();

	private RealRecord() {
	}

	static Fact fact(String name, Basis basis, Direction direction, String written, Period period,
			PeriodGiven given) {
		return new Fact(new ReadingId(uuid(name + period.label())), new IndicatorId(uuid(name)), name, basis, direction,
				Quantity.read(written), null, period, given);
	}

	private static Map<String, List<Fact>> readFacts() {
		Map<String, List<Fact>> facts = new LinkedHashMap<>();
		for (Map<?, ?> node : maps(yaml("indicators.yaml"))) {
			facts.put(string(node, "key"), maps(node.get("readings")).stream().map((reading) -> {
				Period period = (reading.get("period") instanceof Map<?, ?> days)
						? new Period(LocalDate.parse(string(days, "from")), LocalDate.parse(string(days, "to")))
						: Period.ofYear((Integer) reading.get("period"));
				return fact(string(node, "name"), Basis.valueOf(string(node, "basis")),
						Direction.valueOf(string(node, "direction")), string(reading, "written"), period,
						PeriodGiven.valueOf(string(reading, "given")));
			}).toList());
		}
		return facts;
	}

	private static List<List<Token>> readSentences() {
		Map<?, ?> record = (Map<?, ?>) yaml("opinion.yaml");
		List<Map<?, ?>> owners = new ArrayList<>(List.of((Map<?, ?>) record.get("report")));
		maps(record.get("areas")).forEach((area) -> owners.addAll(maps(area.get("measures"))));
		owners.addAll(maps(record.get("commitments")));
		List<List<Token>> sentences = new ArrayList<>();
		for (Map<?, ?> owner : owners) {
			Stream.of("title", "sessionLine", "preamble", "lead", "heading", "narrative")
				.filter(owner::containsKey)
				.forEach((part) -> sentences
					.addAll(tokens(string(owner, part).replace("\n", ""), owners.indexOf(owner) + part)));
		}
		return sentences;
	}

	/** Sentence by sentence. */
	static List<List<Token>> tokens(String marked, String place) {
		List<List<Token>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
		int position = 0;
		for (String piece : marked.split("(?=\\{)|(?<=\\})")) {
			if (piece.startsWith("{")) {
				String[] mark = piece.substring(1, piece.length() - 1).split("\\|", 2);
				Spot spot = new Spot(uuid(place), position++);
				sentences.get(sentences.size() - 1).add(new Token(mark[0], mark[1], spot));
				continue;
			}
			String[] pieces = piece.split("(?<=。)");
			for (String words : pieces) {
				sentences.get(sentences.size() - 1).add(new Token(words, "", new Spot(uuid(place), position++)));
				if (words.endsWith("。")) {
					sentences.add(new ArrayList<>());
				}
			}
		}
		return sentences;
	}

	private static UUID uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	private static String string(Map<?, ?> node, String name) {
		return String.valueOf(Objects.requireNonNull(node.get(name), name));
	}

	private static List<Map<?, ?>> maps(Object list) {
		List<Map<?, ?>> maps = new ArrayList<>();
		((List<?>) list).forEach((each) -> maps.add((Map<?, ?>) each));
		return maps;
	}

	private static Object yaml(String file) {
		try (InputStream input = RealRecord.class.getResourceAsStream("/demonstration/" + file)) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(input);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A stretch of a sentence.
	 *
	 * @param target what a mark says about it, empty for words
	 */
	record Token(String text, String target, Spot spot) {

		Token reworded(String from, String to) {
			return this.target.isEmpty() ? new Token(this.text.replace(from, to), "", this.spot) : this;
		}

	}

}
