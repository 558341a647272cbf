package io.luoshi.check.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Applies all rules to a paper. */
public final class Examination {

	private Examination() {
	}

	/**
	 * What the rules find, the gravest first.
	 * @param accepted the paper's relations by their identifiers
	 */
	public static List<Finding> of(CheckedPaper paper, Map<UUID, Relation> accepted) {
		Stream<Finding> standing = StandingRule.ALL.stream().flatMap((rule) -> rule.examine(paper));
		Stream<Finding> relations = accepted.entrySet().stream().flatMap((entry) -> {
			Verdict verdict = entry.getValue().judge(paper);
			return (verdict.state() == Verdict.State.BROKEN)
					? Stream.of(Finding.broken(entry.getValue().kind(), entry.getKey(), verdict)) : Stream.empty();
		});
		return Stream.concat(relations, standing)
			.sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::kind))
			.toList();
	}

}
