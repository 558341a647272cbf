package io.luoshi.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.indicator.IndicatorId;

/**
 * What the paper before this one stated is missed when it is gone. A paper of which hardly anything is stated again
 * was on another subject, and nothing of it is missed.
 */
record StatedAgain() implements StandingRule {

	/** One in so many indicators of the paper before are stated again, if it was on the same subject; fewer prove nothing. */
	private static final int KIN = 10;

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		Set<IndicatorId> before = paper.formerly().stream().map(Fact::indicator).collect(Collectors.toSet());
		Set<IndicatorId> now = paper.stated().stream().map(Fact::indicator).collect(Collectors.toSet());
		if (before.size() >= KIN && before.stream().filter(now::contains).count() * KIN < before.size()) {
			return Stream.empty();
		}
		return paper.formerly()
			.stream()
			.filter((fact) -> !now.contains(fact.indicator()))
			.map((fact) -> Finding.standing(CheckKind.DROPPED, List.of(paper.operand("before", fact)), fact.name(),
					fact.period().label(), fact.written().write()));
	}

}
