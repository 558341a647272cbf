package io.luoshi.numeral.prose;

import java.math.BigDecimal;
import java.util.List;

import io.luoshi.numeral.Bound;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.NameNumber;
import io.luoshi.numeral.RelationNumber;
import io.luoshi.numeral.WrittenNumber;

/** What a number that is data says, in base units. */
record Amount(List<BigDecimal> values, String unit, Bound bound) {

	/** 前三 claims a place within the first three. */
	static Amount of(WrittenNumber number, NumberKind kind) {
		if (number instanceof Figure figure) {
			boolean foremost = kind == NumberKind.RANK && figure.phrasing().before().equals("前");
			return new Amount(List.of(figure.quantity().value()), figure.quantity().unit(),
					foremost ? Bound.LE : figure.quantity().bound());
		}
		if (number instanceof RelationNumber relation) {
			return new Amount(relation.values(), relation.unit(), relation.bound());
		}
		List<BigDecimal> values = (number instanceof NameNumber name) ? name.values() : List.of();
		return new Amount(values, "", Bound.EQ);
	}

	/** The amount of a fall whose word stands elsewhere: 分别下降3%、2%. */
	Amount signed(boolean falls) {
		boolean positive = this.values.size() == 1 && this.values.get(0).signum() > 0;
		return (falls && positive) ? new Amount(List.of(this.values.get(0).negate()), this.unit, mirrored()) : this;
	}

	private Bound mirrored() {
		return switch (this.bound) {
			case GT -> Bound.LT;
			case GE -> Bound.LE;
			case LT -> Bound.GT;
			case LE -> Bound.GE;
			case EQ, APPROX -> this.bound;
		};
	}

}
