package io.luoshi.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.prose.PeriodClaim;
import io.luoshi.numeral.prose.ProseNumber;
import org.jspecify.annotations.Nullable;

/** Proposes the period for which a number holds: the one that the text gives it, or else the year the paper is about. */
final class PeriodProposal {

	private final Period usual;

	/** @param otherwise the year that the paper is about when its numbers name none */
	PeriodProposal(List<DraftNumber> numbers, int otherwise) {
		Map<Integer, Long> years = numbers.stream()
			.map(DraftNumber::read)
			.filter(Objects::nonNull)
			.filter(ProseNumber::isData)
			.map((read) -> read.period().date())
			.filter(Objects::nonNull)
			.map(DateNumber::last)
			.filter(Objects::nonNull)
			.map(LocalDate::getYear)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		this.usual = years.entrySet()
			.stream()
			.max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.map((entry) -> year(entry.getKey(), otherwise))
			.orElseGet(() -> Period.ofYear(otherwise));
	}

	Period of(DraftNumber number) {
		DateNumber date = (number.read() != null) ? number.read().period().date() : null;
		LocalDate first = (date != null) ? date.first() : null;
		LocalDate last = (date != null) ? date.last() : null;
		if (first == null || last == null) {
			return this.usual;
		}
		try {
			return new Period(first.equals(last) ? first.withDayOfYear(1) : first, last);
		}
		catch (RuleViolation ex) {
			return this.usual;
		}
	}

	static PeriodGiven given(@Nullable ProseNumber read) {
		PeriodClaim claim = (read != null) ? read.period() : PeriodClaim.MISSING;
		return PeriodGiven.valueOf(claim.given().name());
	}

	private static Period year(int year, int otherwise) {
		try {
			return Period.ofYear(year);
		}
		catch (RuleViolation ex) {
			return Period.ofYear(otherwise);
		}
	}

}
