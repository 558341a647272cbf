package io.luoshi.indicator;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import io.luoshi.core.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads an exact value as people and programs give it: a plain decimal in base units, or nothing. */
public final class ExactValue {

	/** Matched before any number is made of it: {@code 1e1000000} would keep a processor busy for minutes. */
	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,6})?");

	private ExactValue() {
	}

	/**
	 * The value, or null when nothing is given; null is not zero.
	 * @throws RuleViolation beside the field {@code exact} when it is no plain decimal
	 */
	public static @Nullable BigDecimal read(@Nullable String typed) {
		String given = (typed != null) ? typed.strip() : "";
		if (given.isEmpty()) {
			return null;
		}
		if (!PLAIN.matcher(given).matches()) {
			throw RuleViolation.at("exact", "indicator.exact.not-a-number", given);
		}
		return new BigDecimal(given);
	}

}
