package io.luoshi.check.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Interval;

/** The parts add up to the total. */
public record Sum(ReadingId total, List<ReadingId> parts) implements Relation {

	public Sum {
		parts = List.copyOf(parts);
	}

	@Override
	public CheckKind kind() {
		return CheckKind.SUM;
	}

	@Override
	public List<ReadingId> operands() {
		List<ReadingId> operands = new ArrayList<>(List.of(this.total));
		operands.addAll(this.parts);
		return List.copyOf(operands);
	}

	@Override
	public List<String> roles() {
		List<String> roles = new ArrayList<>(List.of("total"));
		roles.addAll(Collections.nCopies(this.parts.size(), "part"));
		return List.copyOf(roles);
	}

	@Override
	public Verdict judge(List<Fact> facts, CheckedPaper paper) {
		Fact whole = facts.get(0);
		Interval sum = facts.stream().skip(1).map(Fact::interval).reduce(Interval::plus).orElseThrow();
		return Verdict.of(kind(), sum.meets(whole.interval()), named(facts, paper),
				Wording.interval(sum, whole.written()), Wording.value(whole), whole.name());
	}

	@Override
	public void requireFitting(List<Fact> facts) {
		Relation.requireOneUnit(facts);
	}

}
