package io.luoshi.check.rule;

import java.util.List;

import io.luoshi.indicator.ReadingId;

/** 其中: the part is no more than the whole. */
public record Subset(ReadingId part, ReadingId whole) implements Relation {

	@Override
	public CheckKind kind() {
		return CheckKind.SUBSET;
	}

	@Override
	public List<ReadingId> operands() {
		return List.of(this.part, this.whole);
	}

	@Override
	public List<String> roles() {
		return List.of("part", "whole");
	}

	@Override
	public Verdict judge(List<Fact> facts, CheckedPaper paper) {
		Fact inner = facts.get(0);
		Fact outer = facts.get(1);
		boolean holds = !outer.interval().isBefore(inner.interval());
		return Verdict.of(kind(), holds, named(facts, paper), Wording.value(inner), Wording.value(outer),
				inner.name(), outer.name());
	}

	@Override
	public void requireFitting(List<Fact> facts) {
		Relation.requireOneUnit(facts);
	}

}
