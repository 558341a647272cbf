package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers inside a name, which measure nothing: 885, 十四五, 三线一单, 二十届二中.
 *
 * @param sort what sort of name it is, such as {@code plan-name}; {@code code} when only its context can tell
 */
public record NameNumber(String text, List<BigDecimal> values, String unit, String sort) implements WrittenNumber {

	/** The sort of bare digits, and of letters with digits. */
	public static final String CODE = "code";

	public NameNumber {
		values = List.copyOf(values);
	}

	@Override
	public String write() {
		return this.text;
	}

}
