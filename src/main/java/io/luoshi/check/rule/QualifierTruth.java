package io.luoshi.check.rule;

import java.util.List;
import java.util.stream.Stream;

import io.luoshi.numeral.Quantity;

/** 超, 近, 余, 约, 以上 and the rounding of the digits are claims about the exact value, where it is known. */
record QualifierTruth() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		return paper.stated()
			.stream()
			.filter((fact) -> fact.exact() != null && !fact.written().roundedInterval().contains(fact.exact()))
			.map((fact) -> finding(paper, fact, fact.written()));
	}

	private static Finding finding(CheckedPaper paper, Fact fact, Quantity written) {
		return Finding.standing(CheckKind.QUALIFIER, List.of(paper.operand("value", fact)), written.write(),
				Wording.interval(written.roundedInterval(), written), Wording.value(fact));
	}

}
