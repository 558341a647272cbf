package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IntervalTests {

	@ParameterizedTest
	@CsvSource({ "330家, 28家, 358, 358, true, true", "2.2亿吨, 1亿吨, 265000000, 375000000, true, false",
			"6.3万余个, 100个, 63100, 64100, true, false", "超50万辆, 10辆, 500010, -, false, false",
			"近5亿元, 近1亿元, -, 600000000, false, false" })
	void addsEndToEnd(String one, String other, String low, String high, boolean lowIncluded, boolean highIncluded) {
		assertThat(of(one).plus(of(other))).usingComparator(IntervalTests::compare)
			.isEqualTo(interval(low, lowIncluded, high, highIncluded));
	}

	@ParameterizedTest
	@CsvSource({ "46个, 43个, 3, 3, true, true", "88%, 77%, 10, 12, false, false",
			"超50万辆, 10万余辆, 300000, -, false, false", "10个, 超4个, -, 6, false, false" })
	void subtractsTheHighEndFromTheLow(String one, String other, String low, String high, boolean lowIncluded,
			boolean highIncluded) {
		assertThat(of(one).minus(of(other))).usingComparator(IntervalTests::compare)
			.isEqualTo(interval(low, lowIncluded, high, highIncluded));
	}

	@ParameterizedTest
	@CsvSource({ "4012个, 93%, 3711.1, 3751.22, true, false", "728万吨, 88%, 6365625.0, 6447225.0, true, false",
			"超50万辆, 50%, 247500, -, false, false", "0个, 超50%, 0, 0, true, true", "-2℃, -3℃, 3.75, 8.75, true, false",
			"近5亿元, 50%, -, 252500000, false, false" })
	void multipliesSharesWithTheirWholes(String one, String other, String low, String high, boolean lowIncluded,
			boolean highIncluded) {
		Interval factor = other.endsWith("%") ? of(other).scale(new BigDecimal("0.01")) : of(other);
		assertThat(of(one).times(factor)).usingComparator(IntervalTests::compare)
			.isEqualTo(interval(low, lowIncluded, high, highIncluded));
	}

	@Test
	void dividesRoundedOutwards() {
		Interval third = of("1个").dividedBy(of("3个")).orElseThrow();

		assertThat(third.low()).isLessThan(third.high());
		assertThat(third.scale(new BigDecimal(3)).contains(BigDecimal.ONE)).isTrue();
	}

	@Test
	void dividingByWhatMayBeZeroIsNotComputable() {
		assertThat(of("5个").dividedBy(of("0个"))).isEmpty();
		assertThat(of("5个").dividedBy(of("近3个"))).isEmpty();
		assertThat(of("5个").dividedBy(Interval.within(new BigDecimal(-1), BigDecimal.ONE))).isEmpty();
	}

	@Test
	void dividingByWhatIsAboveZeroIsUnbounded() {
		Interval positive = Interval.above(BigDecimal.ZERO, false);

		Interval quotient = of("5个").dividedBy(positive).orElseThrow();

		assertThat(quotient).usingComparator(IntervalTests::compare).isEqualTo(interval("0", false, "-", false));
	}

	@Test
	void roundedFiguresMeetWhereExactOnesCould() {
		assertThat(of("88%").minus(of("77%")).meets(of("11个百分点"))).isTrue();
		assertThat(of("88%").minus(of("77%")).meets(of("13个百分点"))).isFalse();
		assertThat(of("近5亿元").meets(of("超5亿元"))).isFalse();
		assertThat(of("6.3万余个").meets(of("6.4万余个"))).isFalse();
		assertThat(of("90%以上").meets(of("98%"))).isTrue();
	}

	@Test
	void liesBeforeWhereEveryNumberIsLess() {
		assertThat(of("330家").isBefore(of("331家"))).isTrue();
		assertThat(of("330家").isBefore(of("330家"))).isFalse();
		assertThat(of("近5亿元").isBefore(of("5亿元"))).isFalse();
		assertThat(of("近4亿元").isBefore(of("5亿元"))).isTrue();
		assertThat(of("超50万辆").isBefore(of("60万辆"))).isFalse();
	}

	@Test
	void containsWhatLiesWithin() {
		assertThat(of("6.3万余个").contains(Interval.exactly(new BigDecimal(63412)))).isTrue();
		assertThat(of("6.3万余个").contains(of("6.4万个"))).isFalse();
		assertThat(of("90%以上").contains(of("超95%"))).isTrue();
		assertThat(of("超95%").contains(of("90%以上"))).isFalse();
	}

	@Test
	void holdsInCommonWhatIsInBoth() {
		assertThat(of("100%").common(of("100%以下"))).hasValueSatisfying((common) -> assertThat(common)
			.usingComparator(IntervalTests::compare)
			.isEqualTo(Interval.within(new BigDecimal("99.5"), new BigDecimal(100))));
		assertThat(of("超5亿元").common(of("近5亿元"))).isEmpty();
		assertThat(of("超5亿元").common(of("5亿元以上"))).hasValue(of("超5亿元"));
	}

	@Test
	void takesAWholeMeasureAsRoundedAndACountAsCounted() {
		assertThat(Quantity.read("2260亩").roundedInterval().contains(new BigDecimal("2260.4"))).isTrue();
		assertThat(Quantity.read("300平方公里").roundedInterval().isPoint()).isFalse();
		assertThat(Quantity.read("-3米").roundedInterval().contains(new BigDecimal("-3.4"))).isTrue();
		assertThat(Quantity.read("113家").roundedInterval().isPoint()).isTrue();
		assertThat(Quantity.read("370台/年").roundedInterval().isPoint()).isTrue();
		assertThat(Quantity.read("超2700吨").roundedInterval()).isEqualTo(of("超2700吨"));
	}

	/** Whatever exact numbers stand behind two figures, the result for them lies in the result for the figures. */
	@Test
	void enclosesTheResultOfAnyExactNumbers() {
		Random random = new Random(20240327);
		for (int round = 0; round < 20_000; round++) {
			BigDecimal one = new BigDecimal(random.nextInt(-5000, 5000)).movePointLeft(random.nextInt(3));
			BigDecimal other = new BigDecimal(random.nextInt(-5000, 5000)).movePointLeft(random.nextInt(3));
			Interval a = around(one, random);
			Interval b = around(other, random);
			assertThat(a.plus(b).contains(one.add(other))).isTrue();
			assertThat(a.minus(b).contains(one.subtract(other))).isTrue();
			assertThat(a.times(b).contains(one.multiply(other))).isTrue();
			a.dividedBy(b).ifPresent((quotient) -> {
				assertThat(b.contains(BigDecimal.ZERO)).isFalse();
				assertThat(quotient.times(b).contains(one)).isTrue();
			});
		}
	}

	private static Interval around(BigDecimal inside, Random random) {
		BigDecimal low = random.nextInt(8) == 0 ? null : inside.subtract(new BigDecimal(random.nextInt(50)));
		BigDecimal high = random.nextInt(8) == 0 ? null : inside.add(new BigDecimal(random.nextInt(50)));
		boolean lowIncluded = low != null && (low.compareTo(inside) == 0 || random.nextBoolean());
		boolean highIncluded = high != null && (high.compareTo(inside) == 0 || random.nextBoolean());
		return new Interval(low, lowIncluded, high, highIncluded);
	}

	private static Interval of(String written) {
		return Quantity.read(written).interval();
	}

	private static Interval interval(String low, boolean lowIncluded, String high, boolean highIncluded) {
		return new Interval(end(low), lowIncluded, end(high), highIncluded);
	}

	private static BigDecimal end(String end) {
		return end.equals("-") ? null : new BigDecimal(end);
	}

	/** Equal as ranges, whatever zeros the decimals end with. */
	private static int compare(Interval one, Interval other) {
		return one.contains(other) && other.contains(one) ? 0 : 1;
	}

}
