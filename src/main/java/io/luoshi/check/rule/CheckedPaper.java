package io.luoshi.check.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.ReadingId;

/** A paper as the checks see it. */
public final class CheckedPaper {

	private final LocalDate date;

	private final List<Sentence> sentences;

	private final Map<ReadingId, Fact> facts;

	private final Map<IndicatorId, List<Fact>> byIndicator;

	private final Map<ReadingId, List<Spot>> spots;

	private final List<Fact> formerly;

	private final List<Relation> relations;

	/**
	 * @param date the day on which it is reported
	 * @param facts every reading of the indicators that it states, those of other periods too
	 * @param formerly what the paper before this one stated
	 * @param relations what has been accepted about its readings
	 */
	public CheckedPaper(LocalDate date, List<Sentence> sentences, Collection<Fact> facts, List<Fact> formerly,
			List<Relation> relations) {
		this.date = date;
		this.sentences = List.copyOf(sentences);
		this.facts = facts.stream().collect(Collectors.toMap(Fact::reading, Function.identity(), (one, same) -> one,
				LinkedHashMap::new));
		this.byIndicator = this.facts.values().stream().collect(Collectors.groupingBy(Fact::indicator));
		this.spots = this.sentences.stream()
			.flatMap(Sentence::mentions)
			.flatMap((mention) -> mention.facts().stream().map((fact) -> Map.entry(fact.reading(), mention.spot())))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		this.formerly = List.copyOf(formerly);
		this.relations = List.copyOf(relations);
	}

	public LocalDate date() {
		return this.date;
	}

	public List<Sentence> sentences() {
		return this.sentences;
	}

	/** Every fact about the indicators that it states, and the operands of its relations. */
	public List<Fact> facts() {
		return List.copyOf(this.facts.values());
	}

	public List<Relation> relations() {
		return this.relations;
	}

	public Optional<Fact> fact(ReadingId reading) {
		return Optional.ofNullable(this.facts.get(reading));
	}

	/** What it states, each once, in reading order. */
	public List<Fact> stated() {
		return this.sentences.stream().flatMap(Sentence::mentions).flatMap((mention) -> mention.facts().stream())
			.distinct().toList();
	}

	/** What it states of the indicator now or for other periods, and what it leaves unstated. */
	List<Fact> ofIndicator(IndicatorId indicator) {
		return this.byIndicator.getOrDefault(indicator, List.of());
	}

	List<Fact> formerly() {
		return this.formerly;
	}

	/** The same indicator's reading a year before; a streak or a total may have begun on the same day. */
	Optional<Fact> yearBefore(Fact fact) {
		return ofIndicator(fact.indicator()).stream()
			.filter((other) -> other.period().end().equals(fact.period().end().minusYears(1)))
			.findFirst();
	}

	/** Every place that states the reading. */
	public List<Spot> spots(ReadingId reading) {
		return this.spots.getOrDefault(reading, List.of());
	}

	Operand operand(String role, Fact fact) {
		return new Operand(role, fact, fact.name(), fact.written().write(), spots(fact.reading()));
	}

	/** The facts behind the identifiers; empty when one is not known. */
	Optional<List<Fact>> all(List<ReadingId> readings) {
		List<Fact> found = readings.stream().map(this.facts::get).filter(Objects::nonNull).toList();
		return (found.size() == readings.size()) ? Optional.of(found) : Optional.empty();
	}

	Stream<Part.Mention> mentions() {
		return this.sentences.stream().flatMap(Sentence::mentions);
	}

}
