package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.luoshi.numeral.Quantity;

/** Readers compare with last year's paper, so a number keeps its unit and scale unless it has outgrown them. */
record SameUnit() implements StandingRule {

	/** Digits before the point from which on people change to the next scale. */
	private static final BigDecimal OUTGROWN = new BigDecimal(10_000);

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		return paper.stated()
			.stream()
			.flatMap((fact) -> paper.yearBefore(fact).flatMap((before) -> compare(fact, before, paper)).stream());
	}

	private static Optional<Finding> compare(Fact now, Fact before, CheckedPaper paper) {
		List<Operand> operands = List.of(paper.operand("level", now), paper.operand("before", before));
		if (!now.unit().equals(before.unit())) {
			return Optional.of(Finding.standing(CheckKind.UNIT_CHANGED, operands, now.name(), before.written().write(),
					now.written().write()));
		}
		if (!halfWidth(now).equals(halfWidth(before))
				&& !outgrew(now.written(), before.written())) {
			return Optional.of(Finding.standing(CheckKind.UNIT_CHANGED, Severity.QUESTION, "UNIT_CHANGED.scale",
					operands, now.name(), before.written().write(), now.written().write()));
		}
		return Optional.empty();
	}

	/** The written unit; ％ is the same sign as %. */
	private static String halfWidth(Fact fact) {
		return Normalizer.normalize(fact.written().writtenUnit(), Normalizer.Form.NFKC);
	}

	/** Whether it crossed over: in last year's scale it has too many digits before the point, or none, and had not then. */
	private static boolean outgrew(Quantity now, Quantity before) {
		if (before.amount().signum() == 0) {
			return true;
		}
		BigDecimal unit = before.value().abs().divide(before.amount(), MathContext.DECIMAL64);
		BigDecimal amount = now.value().abs().divide(unit, MathContext.DECIMAL64);
		boolean above = amount.compareTo(OUTGROWN) >= 0 && before.amount().compareTo(OUTGROWN) < 0;
		return above || (amount.compareTo(BigDecimal.ONE) < 0 && before.amount().compareTo(BigDecimal.ONE) >= 0);
	}

}
