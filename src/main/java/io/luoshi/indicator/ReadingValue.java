package io.luoshi.indicator;

import java.math.BigDecimal;

import io.luoshi.numeral.Bound;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How much a reading says.
 *
 * @param exact the exact value in the base unit, null when only the written form is known
 */
public record ReadingValue(Quantity written, @Nullable BigDecimal exact) {

	/** As one place writes it: 4.8亿元 where the reading itself is written 近5亿元; the reading's form where it cannot. */
	public Quantity in(@Nullable Quantity style) {
		BigDecimal known = known();
		if (style == null || known == null) {
			return this.written;
		}
		try {
			return style.restate(known);
		}
		catch (NumeralException ex) {
			return this.written;
		}
	}

	/** Whether the figure says the same, in this form or in another that the value admits. */
	public boolean admits(Quantity figure) {
		return figure.write().equals(this.written.write())
				|| (figure.unit().equals(this.written.unit()) && figure.write().equals(in(figure).write()));
	}

	private @Nullable BigDecimal known() {
		if (this.exact != null) {
			return this.exact;
		}
		return (this.written.bound() == Bound.EQ) ? this.written.value() : null;
	}

}
