package io.luoshi.numeral;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A date, or a span of days, months or years.
 * @param first first day of the span; null when the text leaves the year open
 * @param last last day of the span, included; equal to {@code first} for a single day
 * @param asOf whether the text says that things stood so on that day (截至)
 */
public record DateNumber(String text, @Nullable LocalDate first, @Nullable LocalDate last,
		boolean asOf) implements WrittenNumber {

	@Override
	public String write() {
		return this.text;
	}

	/** The span in ISO form: 2024-03-27, 2022, 2023..2027, 2023-01..2023-08; the text itself without a year. */
	public String value() {
		if (this.first == null || this.last == null) {
			return this.text;
		}
		if (this.first.equals(this.last)) {
			return this.first.toString();
		}
		if (this.first.getDayOfYear() == 1 && this.last.plusDays(1).getDayOfYear() == 1) {
			return span(String.valueOf(this.first.getYear()), String.valueOf(this.last.getYear()));
		}
		if (this.first.getDayOfMonth() == 1 && this.last.plusDays(1).getDayOfMonth() == 1) {
			return span(YearMonth.from(this.first).toString(), YearMonth.from(this.last).toString());
		}
		return span(this.first.toString(), this.last.toString());
	}

	private static String span(String first, String last) {
		return first.equals(last) ? first : first + ".." + last;
	}

}
