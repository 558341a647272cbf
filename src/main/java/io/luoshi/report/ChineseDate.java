package io.luoshi.report;

import java.time.LocalDate;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Period;

/** Days as official papers write them: full year, no leading zeros (GB/T 9704-2012, 7.3.5.4). */
final class ChineseDate {

	private ChineseDate() {
	}

	static String day(LocalDate date) {
		return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
	}

	/** What a reading speaks of; of a state or a total since some beginning only the end matters. */
	static String period(Period period, Basis basis) {
		if (period.isYear()) {
			return period.end().getYear() + "年";
		}
		if (basis == Basis.AS_AT || basis == Basis.CUMULATIVE) {
			return "截至" + day(period.end());
		}
		boolean years = period.start().getDayOfYear() == 1
				&& period.end().getDayOfYear() == period.end().lengthOfYear();
		return years ? period.start().getYear() + "—" + period.end().getYear() + "年"
				: day(period.start()) + "至" + day(period.end());
	}

}
