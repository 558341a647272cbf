package io.luoshi.numeral.prose;

import io.luoshi.numeral.Lexicon;
import io.luoshi.numeral.NameNumber;
import org.jspecify.annotations.Nullable;

/** Says what bare digits are, or letters with digits: a hotline, a code, a year without its 年, or an amount. */
final class CodeRules {

	private static final Lexicon MEASURES = WordTable.named("measure-nouns");

	private static final Lexicon PREDICATES = WordTable.named("predicates");

	private static final Lexicon EVENTS = WordTable.named("events");

	private static final int SHORTEST_TELEPHONE = 7;

	private static final int LONGEST_HOTLINE = 6;

	private CodeRules() {
	}

	/** Null when the digits measure something. */
	static @Nullable NotDataReason reason(NameNumber name, Surroundings at, boolean quoted) {
		if (!isDigits(name.text())) {
			return NotDataReason.CODE;
		}
		if (isHotline(name.text(), at)) {
			return NotDataReason.HOTLINE;
		}
		if (quoted) {
			return NotDataReason.SYSTEM_NAME;
		}
		if (at.precedesAnyOf("强") || at.precedes("工程") || at.precedes("计划") || at.precedes("高校")) {
			return NotDataReason.PROJECT_NAME;
		}
		if (isYear(name.text()) && at.precedesWithin(EVENTS, 30)) {
			return NotDataReason.EVENT_NAME;
		}
		if (measures(at)) {
			return null;
		}
		return (name.text().length() >= SHORTEST_TELEPHONE) ? NotDataReason.PHONE_NUMBER : NotDataReason.CODE;
	}

	private static boolean isHotline(String digits, Surroundings at) {
		boolean near = at.before(4).contains("热线") || at.before(4).contains("电话") || at.after(14).contains("热线")
				|| at.precedes("报警") || at.precedes("急救")
				|| (digits.startsWith("1") && at.after(14).contains("平台"));
		return digits.length() <= LONGEST_HOTLINE && near;
	}

	/** 指数为56, 得分92: a measured thing, then perhaps 为 or 达, then the number and nothing it could name. */
	private static boolean measures(Surroundings at) {
		Surroundings subject = at.over(PREDICATES);
		boolean said = subject.start() < at.start() && !at.follows("的") && at.closes();
		return subject.follows(MEASURES) || said;
	}

	private static boolean isYear(String digits) {
		return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
	}

	private static boolean isDigits(String text) {
		return text.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

}
