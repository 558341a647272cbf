package io.luoshi.numeral;

import java.util.List;
import java.util.Set;

/** Finds where the words begin that stand before digits and belong to the number. */
final class LeadWords {

	private static final String CUMULATIVE = "累计";

	private static final List<String> LEADS = List.of("共计", "合计", "总计", "连续", "各", "均", "第");

	private static final int LONGEST_DEED = 2;

	private static final String AMOUNT_ENDINGS = "量额数积程例值率为有共";

	private static final Lexicon COMPOUNDS = Lexicon.load(LeadWords.class, "compounds.txt");

	/** Joined with 近 these look back and do not bound. */
	private static final Set<String> TIME = Set.of("年", "个月", "月", "天", "日", "周", "小时");

	private LeadWords() {
	}

	/** Where the qualifier begins that belongs to digits at {@code digits}, not before {@code floor}. */
	static int qualifierStart(String text, int digits, int floor, String unit) {
		Qualifier qualifier = Qualifier.endingAt(text, digits);
		int start = digits - qualifier.length();
		boolean needsPlace = qualifier.needsPlace() && "十百千万亿".indexOf(text.charAt(digits)) < 0;
		boolean looksBack = qualifier.text().equals("近") && TIME.contains(unit);
		return (start < floor || needsPlace || looksBack || endsCompound(text, digits, qualifier.length())) ? digits
				: start;
	}

	/** Where the verb of change or the lead word begins that ends at {@code end}, not before {@code floor}. */
	static int start(String text, int end, int floor) {
		int verb = Verb.endingAt(text, end).map(String::length).orElse(0);
		if (verb > 0) {
			return Math.max(floor, end - verb);
		}
		int cumulative = cumulativeStart(text, end);
		if (cumulative >= 0) {
			return (cumulative < floor) ? end : cumulative;
		}
		int lead = LEADS.stream()
			.filter((word) -> text.startsWith(word, end - word.length()))
			.mapToInt(String::length)
			.findFirst()
			.orElse(0);
		return (end - lead < floor || endsCompound(text, end, lead)) ? end : end - lead;
	}

	/** Where 累计 begins, with or without one verb between it and {@code end}; -1 when it does not stand there. */
	private static int cumulativeStart(String text, int end) {
		int from = end - CUMULATIVE.length();
		for (int start = from; start >= from - LONGEST_DEED; start--) {
			if (text.startsWith(CUMULATIVE, start)) {
				return isDeed(text, start + CUMULATIVE.length(), end) ? start : -1;
			}
		}
		return -1;
	}

	/** Two characters behind 累计 are a verb unless they name an amount (累计金额); of one-character verbs 达 alone is in use. */
	private static boolean isDeed(String text, int start, int end) {
		return switch (end - start) {
			case 0 -> true;
			case 1 -> text.charAt(start) == '达';
			default -> text.substring(start, end).chars().allMatch(Character::isIdeographic)
					&& AMOUNT_ENDINGS.indexOf(text.charAt(end - 1)) < 0;
		};
	}

	private static boolean endsCompound(String text, int end, int length) {
		return length == 1 && COMPOUNDS.startBefore(text, end) < end;
	}

}
