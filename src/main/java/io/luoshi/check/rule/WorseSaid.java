package io.luoshi.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.luoshi.numeral.Interval;

/** A value that is clearly worse than last year's by its indicator's direction is compared with it in the text. */
record WorseSaid() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		return paper.stated().stream().filter((fact) -> !fact.isGrowth()).flatMap((fact) -> {
			Optional<Fact> before = paper.yearBefore(fact);
			if (before.isEmpty() || !isWorse(fact, before.get()) || saysSo(fact, paper)) {
				return Stream.empty();
			}
			Interval change = fact.interval().minus(before.get().interval());
			return Stream.of(Finding.standing(CheckKind.WORSE_UNSAID,
					List.of(paper.operand("level", fact), paper.operand("before", before.get())), fact.name(),
					Wording.plain(before.get()), Wording.plain(fact),
					Wording.interval(change, fact.written())));
		});
	}

	private static boolean isWorse(Fact now, Fact before) {
		return now.unit().equals(before.unit()) && switch (now.direction()) {
			case UP -> now.interval().isBefore(before.interval());
			case DOWN -> before.interval().isBefore(now.interval());
			case NEUTRAL -> false;
		};
	}

	private static boolean saysSo(Fact fact, CheckedPaper paper) {
		return paper.sentences()
			.stream()
			.flatMap((sentence) -> surroundings(sentence, fact).stream())
			.anyMatch(Cues::compares);
	}

	/** The words around each mention of the fact that speak of it: as far as the next level or mark on either side. */
	private static List<String> surroundings(Sentence sentence, Fact fact) {
		List<Part> parts = sentence.parts();
		return Stream.iterate(0, (index) -> index < parts.size(), (index) -> index + 1)
			.filter((index) -> parts.get(index) instanceof Part.Mention mention && mention.facts().contains(fact))
			.map((index) -> before(parts, index) + parts.get(index).text() + after(parts, index))
			.toList();
	}

	private static String before(List<Part> parts, int index) {
		StringBuilder words = new StringBuilder();
		for (int at = index - 1; at >= 0 && !isAnotherLevel(parts.get(at)); at--) {
			String text = parts.get(at).text();
			int end = lastEnd(text);
			words.insert(0, text.substring(end + 1));
			if (end >= 0) {
				break;
			}
		}
		return words.toString();
	}

	private static String after(List<Part> parts, int index) {
		StringBuilder words = new StringBuilder();
		for (int at = index + 1; at < parts.size() && !isAnotherLevel(parts.get(at)); at++) {
			String text = parts.get(at).text();
			int end = firstEnd(text);
			words.append(text, 0, end);
			if (end < text.length()) {
				break;
			}
		}
		return words.toString();
	}

	private static boolean isAnotherLevel(Part part) {
		return part instanceof Part.Mention mention && !mention.fact().isGrowth();
	}

	private static int lastEnd(String text) {
		return Cues.SECTION_ENDS.chars().map(text::lastIndexOf).max().orElse(-1);
	}

	private static int firstEnd(String text) {
		return Cues.SECTION_ENDS.chars().map(text::indexOf).filter((end) -> end >= 0).min().orElse(text.length());
	}

}
