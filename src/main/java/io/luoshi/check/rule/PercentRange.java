package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.Interval;

/** A share is at most all of it: 132 % of growth is fine, a share of 132 % is not. Nothing falls by more than 100 %. */
record PercentRange() implements StandingRule {

	private static final Interval POINTS = Interval.within(Percent.HUNDRED.negate(), Percent.HUNDRED);

	private static final Interval CHANGE = new Interval(Percent.HUNDRED.negate(), true, null, false);

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		return paper.stated().stream().filter((fact) -> !allowed(fact).meets(fact.interval())).map((fact) -> {
			List<Operand> operands = List.of(paper.operand("value", fact));
			if (isOverfulfilled(fact)) {
				return Finding.standing(CheckKind.PERCENT_RANGE, Severity.QUESTION, "PERCENT_RANGE.plan", operands,
						fact.name(), Wording.value(fact));
			}
			return Finding.standing(CheckKind.PERCENT_RANGE, operands, fact.name(), Wording.value(fact),
					Wording.interval(allowed(fact), fact.written()));
		});
	}

	/** Whether it is the share of a plan that is carried out, which may be more than all of it. */
	private static boolean isOverfulfilled(Fact fact) {
		return fact.isShare() && Cues.namesPlan(fact.name())
				&& Interval.exactly(Percent.HUNDRED).isBefore(fact.interval());
	}

	private static Interval allowed(Fact fact) {
		if (fact.isShare()) {
			return Percent.WHOLE;
		}
		if (fact.basis() == Basis.GROWTH && fact.isPercent()) {
			return CHANGE;
		}
		return fact.isPoints() ? POINTS : new Interval((BigDecimal) null, false, null, false);
	}

}
