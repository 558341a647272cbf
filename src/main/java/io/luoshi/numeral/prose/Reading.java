package io.luoshi.numeral.prose;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.numeral.DateNumber;
import org.jspecify.annotations.Nullable;

/** One walk over the numbers of one text, sentence by sentence. */
final class Reading {

	private final String text;

	private final List<Judged> judged;

	private final @Nullable DateNumber paperYear;

	private final List<ProseNumber> read = new ArrayList<>();

	private Sentence sentence = Sentence.first();

	private int position;

	Reading(String text, List<Judged> judged) {
		this.text = text;
		this.judged = judged;
		this.paperYear = Periods.paperYear(judged);
	}

	List<ProseNumber> numbers() {
		for (Judged number : this.judged) {
			advance(number.start());
			this.read.add(number.isData() ? data(number) : notData(number));
			this.sentence.add(number);
			this.position = number.end();
		}
		return this.read;
	}

	/** Begins a new sentence for each end of one that stands before {@code start}. */
	private void advance(int start) {
		for (; this.position < start; this.position++) {
			char c = this.text.charAt(this.position);
			if (c == '。' || c == '\n' || c == '！' || c == '？') {
				this.sentence = this.sentence.next(this.position + 1, c == '\n');
			}
		}
	}

	private ProseNumber data(Judged number) {
		Surroundings at = number.in(this.text);
		ProseNumber before = this.read.isEmpty() ? null : this.read.get(this.read.size() - 1);
		Change change = Change.of(number.number(), at, before);
		NumberKind kind = change.isGrowth() ? NumberKind.GROWTH : kind(number, at, before);
		PeriodClaim period = Periods.in(this.sentence, this.text, this.paperYear).of(number, kind, at);
		Amount amount = Amount.of(number.number(), kind).signed(change.falls());
		return new ProseNumber(number.start(), number.end(), number.number(), kind, null, amount.values(),
				amount.unit(), amount.bound(), period, change.comparison());
	}

	/** A part (其中…) of an amount counted in the same unit is such an amount too. */
	private NumberKind kind(Judged number, Surroundings at, @Nullable ProseNumber before) {
		NumberKind kind = Kinds.of(number.number(), at, this.sentence.dated());
		boolean part = kind == NumberKind.COUNT && before != null && before.kind() == NumberKind.LEVEL
				&& ClauseReach.isPart(this.text, at.clauseStart());
		return (part && before.unit().equals(Amount.of(number.number(), kind).unit())) ? NumberKind.LEVEL : kind;
	}

	private static ProseNumber notData(Judged number) {
		NotDataReason reason = number.reason();
		boolean time = reason != null && reason.isTime();
		return new ProseNumber(number.start(), number.end(), number.number(), time ? NumberKind.DATE : NumberKind.NAME,
				(reason != null) ? reason.code() : null, List.of(), "", null, PeriodClaim.MISSING, "");
	}

}
