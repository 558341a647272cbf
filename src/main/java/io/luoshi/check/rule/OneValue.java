package io.luoshi.check.rule;

import java.util.List;
import java.util.stream.Stream;

import io.luoshi.indicator.PeriodGiven;

/** One indicator does not have two values in one paper, unless the text says that they are of different periods. */
record OneValue() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		List<Fact> stated = paper.stated();
		return stated.stream()
			.flatMap((first) -> stated.stream()
				.skip(stated.indexOf(first) + 1L)
				.filter((second) -> contradict(first, second))
				.map((second) -> Finding.standing(CheckKind.REPEATED,
						List.of(paper.operand("value", first), paper.operand("value", second)), first.name(),
						Wording.value(first), first.period().label(), Wording.value(second),
						second.period().label())));
	}

	private static boolean contradict(Fact first, Fact second) {
		return first.indicator().equals(second.indicator()) && !toldApart(first, second)
				&& !first.interval().meets(second.interval());
	}

	private static boolean toldApart(Fact first, Fact second) {
		return first.given() == PeriodGiven.STATED && second.given() == PeriodGiven.STATED
				&& !first.period().equals(second.period());
	}

}
