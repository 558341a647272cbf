package io.luoshi.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.WrittenNumber;

/** The real report as the checks see it, read from the demonstration files, with readings that a test may change. */
final class RealPaper {

	static final LocalDate DATE = LocalDate.of(2024, 3, 27);

	private final Map<String, Fact> stated = new LinkedHashMap<>();

	private final List<Fact> unstated = new ArrayList<>();

	private final List<Fact> formerly = new ArrayList<>();

	private final List<List<RealRecord.Token>> sentences = new ArrayList<>(RealRecord.SENTENCES);

	private LocalDate date = DATE;

	RealPaper() {
		RealRecord.FACTS.forEach((key, facts) -> {
			this.stated.put(key, facts.get(0));
			this.unstated.addAll(facts.subList(1, facts.size()));
		});
	}

	/** A paper that is these sentences alone. */
	static RealPaper only(String marked, Map<String, Fact> facts) {
		RealPaper paper = new RealPaper();
		paper.stated.clear();
		paper.unstated.clear();
		paper.sentences.clear();
		return paper.sentence(marked, facts);
	}

	/** A reading as the report states it. */
	Fact fact(String key) {
		return Objects.requireNonNull(this.stated.get(key), key);
	}

	/** The keys of all that it states. */
	List<String> keys() {
		return List.copyOf(this.stated.keySet());
	}

	RealPaper change(String key, UnaryOperator<Fact> change) {
		this.stated.put(key, change.apply(fact(key)));
		return this;
	}

	/** Another reading of the record, which no sentence states. */
	RealPaper record(Fact fact) {
		this.unstated.removeIf((other) -> other.reading().equals(fact.reading()));
		this.unstated.add(fact);
		return this;
	}

	RealPaper formerly(Fact fact) {
		this.formerly.add(fact);
		return this;
	}

	/** One more sentence at the end; {@code {□|key}} states that reading, whose key may be new. */
	RealPaper sentence(String marked, Map<String, Fact> more) {
		this.stated.putAll(more);
		this.sentences.addAll(RealRecord.tokens(marked, "more-" + this.sentences.size()));
		return this;
	}

	/** The number stays in the text, but no longer states the reading. */
	RealPaper unbind(String key) {
		this.sentences.replaceAll((sentence) -> sentence.stream()
			.map((token) -> token.target().equals(key) ? new RealRecord.Token(token.text(), "", token.spot()) : token)
			.toList());
		return this;
	}

	/** The text with other words. */
	RealPaper reword(String from, String to) {
		this.sentences.replaceAll((sentence) -> sentence.stream().map((token) -> token.reworded(from, to)).toList());
		return this;
	}

	RealPaper dated(LocalDate day) {
		this.date = day;
		return this;
	}

	CheckedPaper paper(List<Relation> relations) {
		List<Fact> facts = new ArrayList<>(this.stated.values());
		facts.addAll(this.unstated);
		return new CheckedPaper(this.date, this.sentences.stream().map(this::sentence).toList(), facts, this.formerly,
				relations);
	}

	/** What the rules find when all that the recogniser proposes for the real report is accepted. */
	List<Finding> findings() {
		return findings(proposed());
	}

	List<Finding> findings(List<Relation> relations) {
		Map<UUID, Relation> accepted = new LinkedHashMap<>();
		relations.forEach((relation) -> accepted.put(UUID.randomUUID(), relation));
		return Examination.of(paper(relations), accepted);
	}

	/** What the recogniser proposes for the report as it was received. */
	static List<Relation> proposed() {
		return new Recogniser(new RealPaper().paper(List.of())).proposals().stream().map(Proposal::relation).toList();
	}

	/** A fact like others, of one year. */
	static Fact fact(String name, Basis basis, Direction direction, String written, int year) {
		return RealRecord.fact(name, basis, direction, written, Period.ofYear(year), PeriodGiven.STATED);
	}

	private Sentence sentence(List<RealRecord.Token> tokens) {
		return new Sentence(tokens.stream().map(this::part).toList());
	}

	private Part part(RealRecord.Token token) {
		if (token.target().isEmpty()) {
			return new Part.Words(token.text());
		}
		if (token.target().startsWith("!")) {
			return new Part.Aside(token.spot(), token.text(), token.target().substring(1));
		}
		List<Fact> facts = Arrays.stream(token.target().split("\\+")).map(this::fact).toList();
		String text = (WrittenNumber.read(token.text()) instanceof Figure figure)
				? figure.phrasing().write(facts.get(0).written()) : token.text();
		return new Part.Mention(token.spot(), text, facts);
	}

}
