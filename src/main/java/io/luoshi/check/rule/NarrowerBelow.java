package io.luoshi.check.rule;

import java.util.List;
import java.util.stream.Stream;


/**
 * Of two amounts in one sentence, the one that is narrower by its name should not be the larger. Names alone prove
 * nothing, so it is a question about the scope (口径).
 */
record NarrowerBelow() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		return paper.sentences().stream().flatMap((sentence) -> {
			List<Fact> amounts = sentence.mentions()
				.flatMap((mention) -> mention.facts().stream())
				.filter(Fact::isAmount)
				.toList();
			return amounts.stream()
				.flatMap((narrow) -> amounts.stream()
					.filter((wide) -> isAbove(narrow, wide) && Names.isNarrower(narrow.name(), wide.name()))
					.map((wide) -> finding(paper, narrow, wide)));
		});
	}

	private static boolean isAbove(Fact narrow, Fact wide) {
		return narrow.unit().equals(wide.unit()) && narrow.period().equals(wide.period())
				&& wide.interval().isBefore(narrow.interval());
	}

	private static Finding finding(CheckedPaper paper, Fact narrow, Fact wide) {
		return Finding.standing(CheckKind.NARROWER_ABOVE,
				List.of(paper.operand("narrow", narrow), paper.operand("wide", wide)), narrow.name(),
				Wording.plain(narrow), wide.name(), Wording.plain(wide));
	}

}
