package io.luoshi.numeral;

import java.math.BigDecimal;

/**
 * A unit as written and as kept: 百分点 is kept as 个百分点, 成 as ten of a hundred, and the rank that 第一 leaves unsaid as
 * 位.
 *
 * @param factor how many of the base unit one of the written unit is
 */
record UnitWord(String written, String base, BigDecimal factor) {

	static final UnitWord NONE = new UnitWord("", "", BigDecimal.ONE);

	private static final String TENTH = "成";

	/** The unit within 七成六. */
	static final UnitWord TENTHS = new UnitWord("", "%", BigDecimal.TEN);

	static UnitWord of(String written) {
		return written.equals(TENTH) ? new UnitWord(written, TENTHS.base, TENTHS.factor)
				: new UnitWord(written, Units.base(written), BigDecimal.ONE);
	}

	static UnitWord unsaid(String base) {
		return new UnitWord("", base, BigDecimal.ONE);
	}

	/** Shares and temperatures are measured, so even a whole number of them is rounded. */
	boolean isMeasuredShare() {
		return switch (this.base) {
			case "%", "‰", "个百分点", "℃" -> true;
			default -> false;
		};
	}

}
