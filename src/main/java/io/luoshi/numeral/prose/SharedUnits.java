package io.luoshi.numeral.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.numeral.Bound;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.NameNumber;

/** Gives the bare numbers of a list the unit that only its last one bears: 浓度分别为33、58和152微克/立方米, 投资12、15和18亿元. */
final class SharedUnits {

	private SharedUnits() {
	}

	static List<ProseNumber> spread(List<ProseNumber> numbers, String text) {
		List<ProseNumber> spread = new ArrayList<>(numbers);
		BigDecimal factor = BigDecimal.ONE;
		for (int i = numbers.size() - 2; i >= 0; i--) {
			ProseNumber next = spread.get(i + 1);
			factor = (next.equals(numbers.get(i + 1))) ? scale(next) : factor;
			boolean list = isList(text, spread.get(i).end(), next.start());
			if (list && isBare(spread.get(i)) && bearsUnit(next)) {
				spread.set(i, like(next, factor, spread.get(i)));
			}
			else if (list && shareThePoint(spread.get(i).unit(), next.unit())) {
				spread.set(i, in(next.unit(), spread.get(i)));
			}
		}
		return spread;
	}

	/** 提高3.2个和2.7个百分点: the first has but the beginning of its unit. */
	static boolean shareThePoint(String unit, String next) {
		return unit.equals("个") && next.equals("个百分点");
	}

	private static ProseNumber in(String unit, ProseNumber number) {
		return new ProseNumber(number.start(), number.end(), number.number(), NumberKind.GROWTH, null, number.values(),
				unit, number.bound(), number.period(), number.comparison());
	}

	/** Digits of an amount, with nothing else; a whole number may have been taken for a code. */
	private static boolean isBare(ProseNumber number) {
		if (number.number() instanceof NameNumber name) {
			boolean code = name.sort().equals(NameNumber.CODE) && !name.values().isEmpty();
			return code && (number.isData() || NotDataReason.CODE.code().equals(number.reason()));
		}
		return number.isData() && number.unit().isEmpty() && number.number() instanceof Figure figure
				&& figure.quantity().writtenUnit().isEmpty();
	}

	private static boolean bearsUnit(ProseNumber number) {
		return number.isData() && !number.unit().isEmpty() && number.values().size() == 1;
	}

	private static boolean isList(String text, int end, int start) {
		return start == end + 1 && "、和及".indexOf(text.charAt(end)) >= 0;
	}

	private static ProseNumber like(ProseNumber last, BigDecimal factor, ProseNumber bare) {
		List<BigDecimal> values = (bare.number() instanceof NameNumber name) ? name.values() : bare.values();
		return new ProseNumber(bare.start(), bare.end(), bare.number(), last.kind(), null,
				values.stream().map((value) -> plain(value.multiply(factor))).toList(), last.unit(), Bound.EQ,
				last.period(), last.comparison());
	}

	private static BigDecimal scale(ProseNumber number) {
		return (number.number() instanceof Figure figure) ? figure.quantity().scaleFactor() : BigDecimal.ONE;
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
