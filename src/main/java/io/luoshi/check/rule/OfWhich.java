package io.luoshi.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence says by 其中: each amount behind it is part of the amount before it that has the same unit and the
 * likest name, each share is a share of the nearest. A part that fits nothing stands alone.
 */
record OfWhich(List<Pair> pairs, List<Fact> alone) {

	/** A part or a share, and what it is of. */
	record Pair(Fact part, Fact whole) {
	}

	static OfWhich in(Sentence sentence) {
		List<Fact> wholes = new ArrayList<>();
		List<Fact> section = new ArrayList<>();
		List<Pair> pairs = new ArrayList<>();
		List<Fact> alone = new ArrayList<>();
		boolean within = false;
		String before = "";
		for (Part part : sentence.parts()) {
			if (part instanceof Part.Mention mention) {
				if (within && !mention.fact().isGrowth()) {
					List<Fact> unpaired = pair(mention, wholes, pairs);
					alone.addAll(Cues.enumerates(before) && !pointsBack(sentence, before) ? unpaired : List.of());
				}
				else if (!within) {
					mention.facts().stream().filter(Fact::isAmount).forEach(section::add);
				}
			}
			else if (part instanceof Part.Words words) {
				before = words.text();
				within = reach(before, within);
				if (within) {
					wholes.addAll(section);
					section.clear();
				}
				else if (holdsEnd(before)) {
					section.clear();
					wholes.clear();
				}
			}
		}
		return new OfWhich(List.copyOf(pairs), List.copyOf(alone));
	}

	/** Whether the whole need not be in the sentence: 其中 opens it, or stands for things named before (完成其中10个). */
	private static boolean pointsBack(Sentence sentence, String before) {
		return before.endsWith(Cues.OF_WHICH) || sentence.text().strip().startsWith(Cues.OF_WHICH);
	}

	/** Whether what follows these words is within the reach of 其中. */
	private static boolean reach(String words, boolean before) {
		int opens = words.lastIndexOf(Cues.OF_WHICH);
		return opens >= 0 ? !holdsEnd(words.substring(opens)) : before && !holdsEnd(words);
	}

	private static boolean holdsEnd(String words) {
		return words.chars().anyMatch((c) -> Cues.SECTION_ENDS.indexOf(c) >= 0);
	}

	/** Pairs what it can; answers the amounts that are part of nothing stated. */
	private static List<Fact> pair(Part.Mention mention, List<Fact> wholes, List<Pair> pairs) {
		List<Fact> unpaired = new ArrayList<>();
		for (Fact fact : mention.facts()) {
			Optional<Fact> whole = fact.isShare() ? last(wholes) : likest(fact, wholes);
			whole.ifPresent((found) -> pairs.add(new Pair(fact, found)));
			if (whole.isEmpty() && fact.isAmount()) {
				unpaired.add(fact);
			}
		}
		return unpaired;
	}

	private static Optional<Fact> last(List<Fact> wholes) {
		return wholes.isEmpty() ? Optional.empty() : Optional.of(wholes.get(wholes.size() - 1));
	}

	private static Optional<Fact> likest(Fact part, List<Fact> wholes) {
		return wholes.stream()
			.filter((whole) -> whole.unit().equals(part.unit()) && !whole.equals(part))
			.max(Comparator.comparingInt((whole) -> Names.likeness(whole.name(), part.name())));
	}

}
