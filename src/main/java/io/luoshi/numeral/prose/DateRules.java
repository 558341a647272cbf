package io.luoshi.numeral.prose;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.Lexicon;

/** Says what a date does in its sentence. */
final class DateRules {

	private static final Lexicon EVENT_VERBS = WordTable.named("event-verbs");

	private static final Lexicon EVENTS = WordTable.named("events");

	private static final int LONGEST_EVENT = 30;

	/** …大会在我市成功举办, …大会召开后: the event is the subject. */
	private static final Pattern HELD = Pattern
		.compile("(?:会|赛|节|活动|论坛)(?:在.{1,10})?(?:成功|顺利|圆满|胜利)?(?:召开|举办|举行|开幕|闭幕|落幕)");

	private static final String COMPARES = "较比与同";

	private DateRules() {
	}

	static NotDataReason reason(DateNumber date, Surroundings at) {
		if (date.asOf()) {
			return NotDataReason.AS_OF;
		}
		LocalDate first = date.first();
		LocalDate last = date.last();
		if (first == null || last == null) {
			return isSpan(date.text()) ? NotDataReason.SCOPE_RANGE : NotDataReason.DATE;
		}
		if (first.equals(last)) {
			return isYearEnd(date.text(), last) && at.opensClause() && !isDeadline(at) ? NotDataReason.AS_OF
					: NotDataReason.DATE;
		}
		if (comparesWith(at)) {
			return NotDataReason.BASE_YEAR;
		}
		return isWholeYear(first, last) ? year(at) : span(first, last);
	}

	private static NotDataReason year(Surroundings at) {
		boolean names = at.precedesWithin(EVENTS, LONGEST_EVENT)
				&& (at.followsWithin(EVENT_VERBS, LONGEST_EVENT) || HELD.matcher(at.after(LONGEST_EVENT)).find());
		return names ? NotDataReason.EVENT_NAME : NotDataReason.SCOPE_YEAR;
	}

	private static NotDataReason span(LocalDate first, LocalDate last) {
		boolean month = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
		return month ? NotDataReason.DATE : NotDataReason.SCOPE_RANGE;
	}

	private static boolean comparesWith(Surroundings at) {
		return at.followsAnyOf(COMPARES) || at.precedes("相比") || at.precedes("同期相比");
	}

	private static boolean isSpan(String text) {
		return text.endsWith("季度") || text.chars().anyMatch((c) -> "—–-~～至到".indexOf(c) >= 0);
	}

	private static boolean isYearEnd(String text, LocalDate day) {
		boolean closing = text.endsWith("底") || text.endsWith("末");
		return closing && day.getMonth() == Month.DECEMBER;
	}

	/** 2025年底前: until then something is to be done, and nothing stood so on that day. */
	private static boolean isDeadline(Surroundings at) {
		return at.precedes("前") || at.precedes("以前") || at.precedes("之前");
	}

	private static boolean isWholeYear(LocalDate first, LocalDate last) {
		return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
	}

}
