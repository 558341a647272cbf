package io.luoshi.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.indicator.PeriodGiven;

/** One indicator does not have two values in one paper, unless the text says that they are of different periods. */
record OneValue() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		return paper.stated()
			.stream()
			.collect(Collectors.groupingBy(Fact::indicator, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.flatMap((values) -> values.stream()
				.flatMap((first) -> values.subList(values.indexOf(first) + 1, values.size())
					.stream()
					.filter((second) -> contradict(first, second))
					.map((second) -> finding(paper, first, second))));
	}

	private static Finding finding(CheckedPaper paper, Fact first, Fact second) {
		return Finding.standing(CheckKind.REPEATED,
				List.of(paper.operand("value", first), paper.operand("value", second)), first.name(),
				Wording.plain(first), first.period().label(), Wording.plain(second), second.period().label());
	}

	private static boolean contradict(Fact first, Fact second) {
		return !toldApart(first, second) && !first.interval().meets(second.interval());
	}

	private static boolean toldApart(Fact first, Fact second) {
		return first.given() == PeriodGiven.STATED && second.given() == PeriodGiven.STATED
				&& !first.period().equals(second.period());
	}

}
