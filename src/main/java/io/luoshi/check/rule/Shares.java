package io.luoshi.check.rule;

import java.util.Collections;
import java.util.List;

import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Interval;

/** The shares of one whole make 100 %. */
public record Shares(List<ReadingId> shares) implements Relation {

	public Shares {
		shares = List.copyOf(shares);
	}

	@Override
	public CheckKind kind() {
		return CheckKind.SHARES;
	}

	@Override
	public List<ReadingId> operands() {
		return this.shares;
	}

	@Override
	public List<String> roles() {
		return Collections.nCopies(this.shares.size(), "share");
	}

	@Override
	public Verdict judge(List<Fact> facts, CheckedPaper paper) {
		Interval sum = facts.stream().map(Fact::interval).reduce(Interval::plus).orElseThrow();
		return Verdict.of(kind(), sum.meets(Percent.ALL), named(facts, paper),
				Wording.interval(sum, facts.get(0).written()));
	}

	@Override
	public void requireFitting(List<Fact> facts) {
		facts.forEach(Relation::requirePercent);
	}

}
