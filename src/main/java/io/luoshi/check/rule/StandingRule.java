package io.luoshi.check.rule;

import java.util.List;
import java.util.stream.Stream;

/** A rule that applies by itself to every reading that a paper states. */
interface StandingRule {

	/** All of them; their order does not matter. */
	List<StandingRule> ALL = List.of(new PercentRange(), new QualifierTruth(), new OneValue(), new DateOrder(),
			new Newest(), new StatedAgain(), new SameUnit(), new WorseSaid(), new PeriodStated(), new PartOfSomething(),
			new NarrowerBelow());

	Stream<Finding> examine(CheckedPaper paper);

}
