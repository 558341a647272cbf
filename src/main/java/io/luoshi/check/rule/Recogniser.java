package io.luoshi.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Interval;

/** Reads from the words between the numbers how they hang together: 其中, 已完成, 率, 占, 同比. A person decides. */
public final class Recogniser {

	private final CheckedPaper paper;

	public Recogniser(CheckedPaper paper) {
		this.paper = paper;
	}

	/** What the sentences seem to state, in reading order, each once. */
	public List<Proposal> proposals() {
		Map<Relation, Proposal> found = new LinkedHashMap<>();
		for (Sentence sentence : this.paper.sentences()) {
			List<Relation> relations = new ArrayList<>(parts(OfWhich.in(sentence)));
			relations.addAll(neighbours(sentence));
			relations.addAll(InTurn.sums(sentence));
			relations.addAll(InTurn.shares(sentence));
			relations.forEach((relation) -> found.putIfAbsent(relation, new Proposal(relation, sentence)));
		}
		return List.copyOf(found.values());
	}

	/** Parts that together make their whole are a sum; else each is a part. */
	private static List<Relation> parts(OfWhich ofWhich) {
		List<Relation> relations = new ArrayList<>();
		Map<Fact, List<Fact>> byWhole = new LinkedHashMap<>();
		for (OfWhich.Pair pair : ofWhich.pairs()) {
			if (pair.part().isShare()) {
				relations.add(new Product(pair.whole().reading(), pair.part().reading(), null));
			}
			else {
				byWhole.computeIfAbsent(pair.whole(), (whole) -> new ArrayList<>()).add(pair.part());
			}
		}
		byWhole.forEach((whole, parts) -> {
			if (parts.size() > 1 && sum(parts).meets(whole.interval())) {
				relations.add(new Sum(whole.reading(), readings(parts)));
			}
			else {
				parts.forEach((part) -> relations.add(new Subset(part.reading(), whole.reading())));
			}
		});
		return relations;
	}

	/** What two numbers that follow each other say together. */
	private static List<Relation> neighbours(Sentence sentence) {
		List<Relation> relations = new ArrayList<>();
		List<Part> parts = sentence.parts();
		Fact amount = null;
		Fact level = null;
		int since = 0;
		for (int index = 0; index < parts.size(); index++) {
			if (!(parts.get(index) instanceof Part.Mention mention)) {
				continue;
			}
			String between = sentence.between(since, index);
			Fact fact = mention.fact();
			if (fact.isGrowth()) {
				if (level != null && Cues.leadsToGrowth(between) && fits(level, fact)) {
					relations.add(new Growth(level.reading(), fact.reading()));
				}
				continue;
			}
			if (fact.isShare() && amount != null) {
				addShares(relations, amount, mention.facts());
			}
			if (fact.isAmount()) {
				if (amount != null && amount.unit().equals(fact.unit()) && Cues.saysDone(between)
						&& Names.speakOfTheSame(amount, fact) && !between.contains(Cues.OF_WHICH)) {
					relations.add(remainder(sentence, amount, fact, index));
				}
				amount = fact;
			}
			level = fact;
			since = index + 1;
		}
		return relations;
	}

	private static boolean fits(Fact level, Fact growth) {
		return growth.isPercent() || level.isPercent();
	}

	private static void addShares(List<Relation> relations, Fact amount, List<Fact> shares) {
		for (Fact share : shares) {
			Relation product = new Product(amount.reading(), share.reading(), null);
			if (Names.speakOfTheSame(amount, share) && !relations.contains(product)) {
				relations.add(product);
			}
		}
	}

	/** With the rest where the sentence goes on to state it. */
	private static Relation remainder(Sentence sentence, Fact total, Fact done, int behind) {
		List<Part> parts = sentence.parts();
		int start = behind + 1;
		for (int index = start; index < parts.size(); index++) {
			if (parts.get(index) instanceof Part.Mention mention) {
				boolean rest = mention.fact().unit().equals(total.unit()) && mention.fact().isAmount()
						&& Cues.saysLeft(sentence.between(start, index));
				return new Remainder(total.reading(), done.reading(), rest ? mention.fact().reading() : null);
			}
		}
		return new Remainder(total.reading(), done.reading(), null);
	}

	static Interval sum(List<Fact> facts) {
		return facts.stream().map(Fact::interval).reduce(Interval::plus).orElseThrow();
	}

	static List<ReadingId> readings(List<Fact> facts) {
		return facts.stream().map(Fact::reading).toList();
	}

}
