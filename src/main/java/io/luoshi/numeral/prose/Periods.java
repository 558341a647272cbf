package io.luoshi.numeral.prose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.Lexicon;
import io.luoshi.numeral.prose.PeriodClaim.Given;
import org.jspecify.annotations.Nullable;

/**
 * Says when numbers hold. A date governs what follows it in its sentence. Without one, what was done is of the year on
 * which the paper reports, and what merely stands there, or came together over the years, is of no stated day.
 */
final class Periods {

	private static final Lexicon DEEDS = WordTable.named("deeds");

	private static final Lexicon STOCKS = WordTable.named("stocks");

	private static final Lexicon STEADY = WordTable.named("steady");

	private static final Lexicon ROUNDS = WordTable.named("rounds");

	private static final List<String> CONTINUATIONS = List.of("其中", "同比", "较", "比", "环比", "占", "增长", "下降", "增速");

	private final String text;

	private final @Nullable DateNumber paper;

	private final Sentence sentence;

	private Periods(String text, @Nullable DateNumber paper, Sentence sentence) {
		this.text = text;
		this.paper = paper;
		this.sentence = sentence;
	}

	static Periods in(Sentence sentence, String text, @Nullable DateNumber paper) {
		return new Periods(text, paper, sentence);
	}

	/** The year that heads most of a text's dated sentences, the later one of two; null when none is dated. */
	static @Nullable DateNumber paperYear(List<Judged> numbers) {
		Map<Integer, Integer> times = new TreeMap<>(Comparator.reverseOrder());
		Map<Integer, DateNumber> years = new TreeMap<>();
		for (Judged judged : numbers) {
			LocalDate first = judged.number() instanceof DateNumber date ? date.first() : null;
			if (first != null && judged.is(NotDataReason.SCOPE_YEAR)) {
				times.merge(first.getYear(), 1, Integer::sum);
				years.putIfAbsent(first.getYear(), (DateNumber) judged.number());
			}
		}
		return times.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((most) -> years.get(most.getKey()))
			.orElse(null);
	}

	PeriodClaim of(Judged judged, NumberKind kind, Surroundings at) {
		Judged date = this.sentence.date();
		if (date == null) {
			return isOfTheYear(judged, kind, at) ? implied() : PeriodClaim.MISSING;
		}
		DateNumber span = (DateNumber) date.number();
		String since = this.text.substring(Math.max(date.end(), at.clauseStart()), at.start());
		if (spansYears(span) && since.indexOf('已') >= 0) {
			return PeriodClaim.MISSING;
		}
		return new PeriodClaim(reaches(date, at) ? Given.STATED : Given.IMPLIED, span);
	}

	/**
	 * A date in the middle of a sentence that stands at a deed (…，2023年完成改造3公里，…) tells when that was done; a new
	 * clause with a subject of its own lies outside.
	 */
	private boolean reaches(Judged date, Surroundings at) {
		if (this.sentence.heads(date) || !date.in(this.text).precedes(DEEDS)) {
			return true;
		}
		int clause = at.clauseStart();
		return clause <= date.start() || CONTINUATIONS.stream().anyMatch((word) -> this.text.startsWith(word, clause));
	}

	/** What has been done up to the day of the paper belongs to no one year. */
	private static boolean spansYears(DateNumber date) {
		LocalDate first = date.first();
		LocalDate last = date.last();
		return first != null && last != null && first.getYear() < last.getYear();
	}

	private PeriodClaim implied() {
		DateNumber before = this.sentence.dateBefore();
		DateNumber date = (before != null) ? before : this.paper;
		return (date != null) ? new PeriodClaim(Given.IMPLIED, date) : PeriodClaim.MISSING;
	}

	private boolean isOfTheYear(Judged judged, NumberKind kind, Surroundings at) {
		return switch (kind) {
			case STREAK, RANK, GROWTH -> true;
			case CUMULATIVE, DATE, NAME -> false;
			case RATE -> STEADY.occursIn(this.text, at.clauseStart(), at.start());
			case LEVEL, COUNT, RATIO, RANGE -> !isOfRounds(judged, at) && !isStock(at);
		};
	}

	private boolean isStock(Surroundings at) {
		return at.follows("达") || at.follows("达到") || STOCKS.occursIn(this.text, at.clauseStart(), at.start())
				|| this.text.startsWith("零", at.start());
	}

	/** 两轮督察214项任务: rounds that took more than a year, and what they left to do. */
	private boolean isOfRounds(Judged judged, Surroundings at) {
		return isRounds(judged) || this.sentence.numbersFrom(at.clauseStart()).stream().anyMatch(Periods::isRounds);
	}

	private static boolean isRounds(Judged judged) {
		return judged.isData() && judged.number() instanceof Figure figure && figure.quantity().amount().intValue() > 1
				&& ROUNDS.contains(figure.quantity().unit());
	}

}
