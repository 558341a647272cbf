package io.luoshi.numeral.prose;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.numeral.DateNumber;
import org.jspecify.annotations.Nullable;

/** What reading a text has met in the sentence under way: its date, and the numbers before the present one. */
final class Sentence {

	/** List marks such as 二是 may stand before the date that heads a sentence. */
	private static final int LONGEST_OPENING = 6;

	private final int start;

	private final @Nullable DateNumber dateBefore;

	private final List<Judged> numbers = new ArrayList<>();

	private @Nullable Judged date;

	private Sentence(int start, @Nullable DateNumber dateBefore) {
		this.start = start;
		this.dateBefore = dateBefore;
	}

	static Sentence first() {
		return new Sentence(0, null);
	}

	/** The sentence that begins at {@code next}; a new paragraph knows nothing of dates before. */
	Sentence next(int next, boolean paragraph) {
		DateNumber carried = (this.date != null) ? (DateNumber) this.date.number() : null;
		return new Sentence(next, paragraph ? null : carried);
	}

	void add(Judged judged) {
		this.numbers.add(judged);
		if (judged.number() instanceof DateNumber && judged.reason() != null && governs(judged.reason())) {
			this.date = judged;
		}
	}

	/** The date that governs here; null when none has been named. */
	@Nullable Judged date() {
		return this.date;
	}

	Dated dated() {
		if (this.date == null) {
			return Dated.NOT;
		}
		return ((DateNumber) this.date.number()).asOf() ? Dated.AS_OF : Dated.PERIOD;
	}

	/** The date that governed the sentence before this one, in the same paragraph. */
	@Nullable DateNumber dateBefore() {
		return this.dateBefore;
	}

	boolean heads(Judged judged) {
		return judged.start() - this.start <= LONGEST_OPENING;
	}

	/** The last few numbers that stand at or after {@code from}. */
	List<Judged> numbersFrom(int from) {
		int at = this.numbers.size();
		while (at > 0 && this.numbers.get(at - 1).start() >= from) {
			at--;
		}
		return this.numbers.subList(at, this.numbers.size());
	}

	private static boolean governs(NotDataReason reason) {
		return switch (reason) {
			case AS_OF, SCOPE_YEAR, SCOPE_RANGE, DATE -> true;
			default -> false;
		};
	}

}
