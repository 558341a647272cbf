package io.luoshi.check.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.luoshi.indicator.PeriodGiven;

/**
 * The paper states the newest value that there is, and no value that ended before last year without saying so.
 * A paper of March 2024 reports on 2023; what ended in 2022 is old.
 */
record Newest() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		List<Fact> stated = paper.stated();
		return stated.stream().flatMap((fact) -> {
			Optional<Fact> newer = newer(fact, paper);
			if (newer.isPresent()) {
				return stated.contains(newer.get()) ? Stream.empty()
						: Stream.of(Finding.standing(CheckKind.STALE,
								List.of(paper.operand("value", fact), paper.operand("newer", newer.get())), fact.name(),
								fact.period().label(), newer.get().period().label(), newer.get().written().write()));
			}
			return isOld(fact, paper) ? Stream.of(old(fact, paper)) : Stream.empty();
		});
	}

	private static Optional<Fact> newer(Fact fact, CheckedPaper paper) {
		return paper.ofIndicator(fact.indicator())
			.stream()
			.filter((other) -> other.period().end().isAfter(fact.period().end()))
			.filter((other) -> !other.period().end().isAfter(paper.date()))
			.max(Comparator.comparing((other) -> other.period().end()));
	}

	private static boolean isOld(Fact fact, CheckedPaper paper) {
		return fact.given() != PeriodGiven.STATED && fact.period().end().getYear() < paper.date().getYear() - 1;
	}

	private static Finding old(Fact fact, CheckedPaper paper) {
		return Finding.standing(CheckKind.STALE, CheckKind.STALE.severity(), "STALE.old",
				List.of(paper.operand("value", fact)), fact.name(), fact.period().label(), paper.date().toString());
	}

}
