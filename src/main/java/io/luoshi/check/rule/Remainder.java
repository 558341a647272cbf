package io.luoshi.check.rule;

import java.util.List;

import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The total less what is done is what is left.
 *
 * @param rest null where the paper does not say how much is left; then no more is done than there is
 */
public record Remainder(ReadingId total, ReadingId done, @Nullable ReadingId rest) implements Relation {

	@Override
	public CheckKind kind() {
		return CheckKind.REMAINDER;
	}

	@Override
	public List<ReadingId> operands() {
		return (this.rest == null) ? List.of(this.total, this.done) : List.of(this.total, this.done, this.rest);
	}

	@Override
	public List<String> roles() {
		return List.of("whole", "done", "rest");
	}

	@Override
	public Verdict judge(List<Fact> facts, CheckedPaper paper) {
		Fact whole = facts.get(0);
		Interval left = whole.interval().minus(facts.get(1).interval());
		Wording reckoned = Wording.interval(left, whole.written());
		if (facts.size() == 2) {
			boolean holds = !whole.interval().isBefore(facts.get(1).interval());
			return Verdict.of(kind(), holds, named(facts, paper), Wording.value(whole), Wording.value(facts.get(1)),
					holds ? reckoned : facts.get(1).name(), whole.name());
		}
		Verdict.State state = left.meets(facts.get(2).interval()) ? Verdict.State.HOLDS : Verdict.State.BROKEN;
		return new Verdict(state, named(facts, paper), Wording.of("check.calculation.REMAINDER.rest." + state,
				Wording.value(whole), Wording.value(facts.get(1)), reckoned, Wording.value(facts.get(2))));
	}

	@Override
	public void requireFitting(List<Fact> facts) {
		Relation.requireOneUnit(facts);
	}

}
