package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Interval;

/** The level is last year's own reading, changed by the growth in per cent or percentage points. */
public record Growth(ReadingId level, ReadingId growth) implements Relation {

	@Override
	public CheckKind kind() {
		return CheckKind.GROWTH;
	}

	@Override
	public List<ReadingId> operands() {
		return List.of(this.level, this.growth);
	}

	@Override
	public List<String> roles() {
		return List.of("level", "growth", "before");
	}

	@Override
	public Verdict judge(List<Fact> facts, CheckedPaper paper) {
		Fact now = facts.get(0);
		Fact change = facts.get(1);
		Optional<Fact> before = paper.yearBefore(now);
		if (before.isEmpty()) {
			return unknownBefore(now, change, named(facts, paper));
		}
		List<Fact> all = new ArrayList<>(facts);
		all.add(before.get());
		List<Operand> operands = named(all, paper);
		Interval then = before.get().interval();
		if (!change.isPoints() && then.isPoint() && then.contains(BigDecimal.ZERO)) {
			return Verdict.notComputable(kind(), operands, "from-zero", now.name());
		}
		Interval reckoned = change.isPoints() ? then.plus(change.interval()) : grown(then, change);
		Verdict.State state = reckoned.meets(now.interval()) ? Verdict.State.HOLDS : Verdict.State.BROKEN;
		return new Verdict(state, operands,
				Wording.of("check.calculation.GROWTH." + (change.isPoints() ? "points." : "") + state,
						Wording.value(before.get()), Wording.value(change),
						Wording.interval(reckoned, now.written()), Wording.value(now)));
	}

	@Override
	public void requireFitting(List<Fact> facts) {
		Fact change = facts.get(1);
		if (!change.isPercent() && !change.isPoints()) {
			throw RuleViolation.at("operand", "check.rule.not-percent", change.name(), change.unit());
		}
		if (change.isPoints()) {
			Relation.requirePercent(facts.get(0));
		}
	}

	/** Says what last year must have been, for whoever looks it up. */
	private Verdict unknownBefore(Fact now, Fact change, List<Operand> operands) {
		Optional<Interval> implied = change.isPoints() ? Optional.of(now.interval().minus(change.interval()))
				: now.interval().dividedBy(factor(change));
		return implied
			.map((interval) -> Verdict.notComputable(kind(), operands, "no-year-before",
					Wording.interval(interval, now.written())))
			.orElseGet(() -> Verdict.notComputable(kind(), operands, "no-year-before-at-all"));
	}

	private static Interval grown(Interval then, Fact change) {
		return then.times(factor(change));
	}

	private static Interval factor(Fact change) {
		return Percent.of(Interval.exactly(BigDecimal.ONE), Percent.ALL.plus(change.interval()));
	}

}
