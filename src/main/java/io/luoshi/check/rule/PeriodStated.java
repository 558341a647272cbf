package io.luoshi.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.luoshi.indicator.PeriodGiven;

/** One question for all numbers of which the text does not say, or only lets guess, to which period they belong. */
record PeriodStated() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		List<Operand> operands = new ArrayList<>();
		int[] count = new int[PeriodGiven.values().length];
		paper.mentions().forEach((mention) -> {
			PeriodGiven given = mention.fact().given();
			count[given.ordinal()]++;
			if (given != PeriodGiven.STATED) {
				operands.add(new Operand((given == PeriodGiven.IMPLIED) ? "implied" : "missing", mention.fact(),
						mention.fact().name(), mention.text(), List.of(mention.spot())));
			}
		});
		return operands.isEmpty() ? Stream.empty()
				: Stream.of(Finding.standing(CheckKind.PERIOD_UNSTATED, operands, count[PeriodGiven.IMPLIED.ordinal()],
						count[PeriodGiven.MISSING.ordinal()]));
	}

}
