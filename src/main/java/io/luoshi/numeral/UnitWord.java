package io.luoshi.numeral;

/** A unit as written and as kept: 百分点 is kept as 个百分点, and the rank that 第一 leaves unsaid as 位. */
record UnitWord(String written, String base) {

	static final UnitWord NONE = new UnitWord("", "");

	static UnitWord of(String written) {
		return new UnitWord(written, Units.base(written));
	}

	static UnitWord unsaid(String base) {
		return new UnitWord("", base);
	}

	/** Shares and temperatures are measured, so even a whole number of them is rounded. */
	boolean isMeasuredShare() {
		return switch (this.base) {
			case "%", "‰", "个百分点", "成", "℃" -> true;
			default -> false;
		};
	}

}
