package io.luoshi.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.indicator.IndicatorId;

/** What the paper before this one stated is missed when it is gone. */
record StatedAgain() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		Set<IndicatorId> now = paper.stated().stream().map(Fact::indicator).collect(Collectors.toSet());
		return paper.formerly()
			.stream()
			.filter((fact) -> !now.contains(fact.indicator()))
			.map((fact) -> Finding.standing(CheckKind.DROPPED, List.of(paper.operand("before", fact)), fact.name(),
					fact.period().label(), fact.written().write()));
	}

}
