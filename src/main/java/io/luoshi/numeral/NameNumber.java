package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;

/** Numbers inside a name, which measure nothing: 885, 十四五, 三线一单, 二十届二中. */
public record NameNumber(String text, List<BigDecimal> values, String unit) implements WrittenNumber {

	public NameNumber {
		values = List.copyOf(values);
	}

	@Override
	public String write() {
		return this.text;
	}

}
