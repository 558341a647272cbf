package io.luoshi.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.prose.PeriodClaim;
import io.luoshi.numeral.prose.ProseNumber;
import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/** Proposes the period for which a number holds: the one that the text gives it, or else the year the paper is about. */
final class PeriodProposal {

	/** Where a paper says when it is reported. */
	private static final List<Role> DATED = List.of(Role.SESSION, Role.DATE);

	private final LocalDate reported;

	private final Period usual;

	/** @param otherwise the year that the paper is about when its numbers name none */
	PeriodProposal(DraftAnalysis analysis, int otherwise) {
		this.reported = reported(analysis).orElseGet(() -> LocalDate.of(otherwise + 1, 12, 31));
		int latest = this.reported.getYear();
		Map<Integer, Long> years = analysis.numbers()
			.stream()
			.map(DraftNumber::read)
			.filter(Objects::nonNull)
			.filter(ProseNumber::isData)
			.map((read) -> read.period().date())
			.filter(Objects::nonNull)
			.map(DateNumber::last)
			.filter(Objects::nonNull)
			.map(LocalDate::getYear)
			.filter((year) -> year <= latest)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		this.usual = years.entrySet()
			.stream()
			.max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.map((entry) -> year(entry.getKey(), otherwise))
			.orElseGet(() -> Period.ofYear(Math.min(latest, otherwise)));
	}

	/** The day on which the paper is reported or signed; the years of its next steps lie after it. */
	private static Optional<LocalDate> reported(DraftAnalysis analysis) {
		return DATED.stream()
			.flatMap((role) -> analysis.numbers()
				.stream()
				.filter((number) -> analysis.outline().lines().get(number.line()).role() == role))
			.map(DraftNumber::read)
			.filter(Objects::nonNull)
			.map((read) -> (read.number() instanceof DateNumber date) ? date.last() : null)
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** What the text only implies ends no later than the paper is reported. */
	Period of(DraftNumber number) {
		Period period = read(number);
		boolean ends = given(number.read()) == PeriodGiven.STATED || !period.end().isAfter(this.reported);
		if (ends) {
			return period;
		}
		Period likely = period.start().isAfter(this.reported) ? this.usual : period;
		return likely.end().isAfter(this.reported) ? new Period(likely.start(), this.reported) : likely;
	}

	private Period read(DraftNumber number) {
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
