package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The share of the whole is the part. Where the paper does not state the part, a counted whole must still allow the
 * share: of 74 sections, 98.6 % are 73, but no number of them is 98.0 %.
 *
 * @param part null where the paper does not say it
 */
public record Product(ReadingId whole, ReadingId share, @Nullable ReadingId part) implements Relation {

	@Override
	public CheckKind kind() {
		return CheckKind.PRODUCT;
	}

	@Override
	public List<ReadingId> operands() {
		return (this.part == null) ? List.of(this.whole, this.share) : List.of(this.whole, this.share, this.part);
	}

	@Override
	public List<String> roles() {
		return List.of("whole", "share", "part");
	}

	@Override
	public Verdict judge(List<Fact> facts, CheckedPaper paper) {
		Fact outer = facts.get(0);
		Fact rate = facts.get(1);
		Interval reckoned = Percent.of(outer.interval(), rate.interval());
		Wording inWords = Wording.interval(reckoned, outer.written());
		if (facts.size() == 2) {
			boolean holds = !outer.interval().isPoint() || holdsWhole(reckoned);
			return Verdict.of(kind(), holds, named(facts, paper), Wording.value(outer), Wording.value(rate), inWords,
					outer.name());
		}
		Verdict.State state = reckoned.meets(facts.get(2).interval()) ? Verdict.State.HOLDS : Verdict.State.BROKEN;
		return new Verdict(state, named(facts, paper), Wording.of("check.calculation.PRODUCT.part." + state,
				Wording.value(outer), Wording.value(rate), inWords, Wording.value(facts.get(2))));
	}

	@Override
	public void requireFitting(List<Fact> facts) {
		Relation.requirePercent(facts.get(1));
		if (facts.size() > 2) {
			Relation.requireOneUnit(List.of(facts.get(0), facts.get(2)));
		}
	}

	private static boolean holdsWhole(Interval interval) {
		if (interval.low() == null || interval.high() == null) {
			return true;
		}
		BigDecimal next = interval.low().setScale(0, RoundingMode.CEILING);
		return interval.contains(next) || interval.contains(next.add(BigDecimal.ONE));
	}

}
