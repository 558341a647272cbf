package io.luoshi.check.rule;

import java.util.ArrayList;
import java.util.List;

/** What sentences say by listing: 分别为 for parts of a total, 占 for shares of one whole. */
final class InTurn {

	private InTurn() {
	}

	/** Amounts listed behind 分别 that make an amount of the same sentence, or should: 合计 says which. */
	static List<Relation> sums(Sentence sentence) {
		List<Fact> listed = new ArrayList<>();
		List<Fact> others = new ArrayList<>();
		List<Fact> totals = new ArrayList<>();
		String before = "";
		for (Part part : sentence.parts()) {
			if (part instanceof Part.Mention mention && mention.fact().isAmount()) {
				boolean goesOn = !listed.isEmpty() && Cues.isBreath(before);
				(Cues.saysRespectively(before) || goesOn ? listed : others).addAll(mention.facts());
				totals.addAll(Cues.saysInAll(before + mention.text()) ? mention.facts() : List.of());
			}
			before = (part instanceof Part.Words words) ? words.text() : "";
		}
		if (listed.size() < 2 || listed.stream().map(Fact::unit).distinct().count() > 1) {
			return List.of();
		}
		return others.stream()
			.filter((total) -> total.unit().equals(listed.get(0).unit()))
			.filter((total) -> totals.contains(total) || Recogniser.sum(listed).meets(total.interval()))
			.findFirst()
			.<List<Relation>>map((total) -> List.of(new Sum(total.reading(), Recogniser.readings(listed))))
			.orElse(List.of());
	}

	/** Shares in one sentence that together make all of it. */
	static List<Relation> shares(Sentence sentence) {
		List<Fact> listed = new ArrayList<>();
		boolean ofOne = false;
		for (Part part : sentence.parts()) {
			if (part instanceof Part.Mention mention && mention.fact().isShare()) {
				listed.addAll(mention.facts());
			}
			ofOne |= part instanceof Part.Words words && Cues.saysShare(words.text());
		}
		boolean makeAll = ofOne && listed.size() > 1 && Recogniser.sum(listed).meets(Percent.ALL);
		return makeAll ? List.of(new Shares(Recogniser.readings(listed))) : List.of();
	}

}
