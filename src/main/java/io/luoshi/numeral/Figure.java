package io.luoshi.numeral;

/** An amount within its words: 同比下降8.8%, 累计完成89条, 均超过1亿元, 第一. */
public record Figure(Phrasing phrasing, Quantity quantity) implements WrittenNumber {

	private static final UnitWord PLACE = UnitWord.unsaid("位");

	public Figure {
		if (phrasing.isOrdinal() && quantity.unit().isEmpty()) {
			quantity = quantity.in(PLACE);
		}
	}

	@Override
	public String write() {
		return this.phrasing.write(this.quantity);
	}

}
