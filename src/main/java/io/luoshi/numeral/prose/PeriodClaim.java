package io.luoshi.numeral.prose;

import io.luoshi.numeral.DateNumber;
import org.jspecify.annotations.Nullable;

/**
 * When a number holds, as far as the text says so.
 *
 * @param date the date or span that governs the number; null when the text names none
 */
public record PeriodClaim(Given given, @Nullable DateNumber date) {

	public static final PeriodClaim MISSING = new PeriodClaim(Given.MISSING, null);

	/** How the text tells the period. */
	public enum Given {

		/** In the number's own sentence, or at the head of it (2023年…，…。). */
		STATED,

		/** Only by a date in the sentence before, or by the year that the whole paper reports on. */
		IMPLIED,

		MISSING

	}

}
