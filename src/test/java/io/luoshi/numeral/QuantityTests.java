package io.luoshi.numeral;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityTests {

	@ParameterizedTest
	@CsvSource({ "6.3万余个, 63000, 个, GT", "超50万辆, 500000, 辆, GT", "近5亿元, 500000000, 元, LT", "约4000家, 4000, 家, APPROX",
			"90%以上, 90, %, GE", "不超过30微克/立方米, 30, 微克/立方米, LE", "-8.8%, -8.8, %, EQ", "−2℃, -2, ℃, EQ",
			"205.53万千瓦, 2055300, 千瓦, EQ", "1000千伏, 1000, 千伏, EQ", "千亿立方米, 100000000000, 立方米, EQ", "5千瓦, 5, 千瓦, EQ",
			"5千人, 5000, 人, EQ", "三千瓦, 3, 千瓦, EQ", "百万千瓦, 1000000, 千瓦, EQ", "370万台/年, 3700000, 台/年, EQ",
			"11个百分点, 11, 个百分点, EQ", "11百分点, 11, 个百分点, EQ", "两轮次, 2, 轮次, EQ", "半年, 0.5, 年, EQ", "七成, 70, %, EQ", "七成六, 76, %, EQ", "近八成, 80, %, LT", "5%以内, 5, %, LE", "不得低于95%, 95, %, GE", "1 486所, 1486, 所, EQ", "2 846.3万亩, 28463000, 亩, EQ",
			"1.2万亿元, 1200000000000, 元, EQ", "一亿二千万元, 120000000, 元, EQ", "三千五百万元, 35000000, 元, EQ",
			"30余万人次, 300000, 人次, GT", "十几个, 10, 个, GT", "数十家, 10, 家, GT", "3年多, 3, 年, GT", "达98%, 98, %, EQ",
			"10万标方当量, 100000, 标方当量, EQ", "50 万辆, 500000, 辆, EQ", "'12,345件', 12345, 件, EQ", "+0.5%, 0.5, %, EQ",
			"35μg/m³, 35, μg/m³, EQ", "≥95%, 95, %, GE", "-3.2万余元, -32000, 元, LT", "降超8%, -8, %, LT" })
	void readsValueUnitAndBound(String text, BigDecimal value, String unit, Bound bound) {
		Quantity quantity = Quantity.read(text);

		assertThat(quantity.value()).isEqualByComparingTo(value);
		assertThat(quantity.unit()).isEqualTo(unit);
		assertThat(quantity.bound()).isEqualTo(bound);
		assertThat(quantity.write()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "6.3万余个, 63000, true, 64000, false", "3500余次, 3500, true, 3600, false",
			"1000余台, 1000, true, 2000, false", "超50万辆, 500000, false, -, false", "近5亿元, -, false, 500000000, false",
			"90%以上, 90, true, -, false", "至少3次, 3, true, -, false", "不超过3次, -, false, 3, true",
			"约4000家, 3500, true, 4500, false", "40%左右, 35, true, 45, false", "74个, 74, true, 74, true",
			"100%, 99.5, true, 100.5, false", "4614万元, 46135000, true, 46145000, false", "6.0%, 5.95, true, 6.05, false",
			"2.2亿吨, 215000000, true, 225000000, false", "数十家, 10, true, 100, false" })
	void knowsItsInterval(String text, BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {
		Interval interval = Quantity.read(text).interval();

		assertThat(interval.lowIncluded()).isEqualTo(lowIncluded);
		assertThat(interval.highIncluded()).isEqualTo(highIncluded);
		assertEnd(interval.low(), low);
		assertEnd(interval.high(), high);
	}

	@Test
	void roundsAFallTowardsTheSameMagnitudeAsARise() {
		Quantity fall = Quantity.read("-8.8%");

		assertThat(fall.admits(new BigDecimal("-8.75"))).isTrue();
		assertThat(fall.admits(new BigDecimal("-8.85"))).isFalse();
	}

	@Test
	void tellsAFallOfMoreThanFromAChangeAbove() {
		assertThat(Quantity.read("降超8%").admits(new BigDecimal("-9"))).isTrue();
		assertThat(Quantity.read("超-8%").admits(new BigDecimal("-9"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "6.3万余个, 64120", "超50万辆, 499000", "超50万辆, 500000", "近5亿元, 500000000", "90%以上, 89.99" })
	void doesNotAdmitWhatItDenies(String text, BigDecimal exact) {
		assertThat(Quantity.read(text).admits(exact)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "6.0%", "6.00%", "0.10万元", "007号", "00.5%" })
	void keepsZerosAsWritten(String text) {
		assertThat(Quantity.read(text).write()).isEqualTo(text);
	}

	@Test
	void equalsAnotherWrittenTheSameWay() {
		assertThat(Quantity.read("6.3万余个")).isEqualTo(Quantity.read("6.3万余个")).isNotEqualTo(Quantity.read("63000余个"));
	}

	private static void assertEnd(BigDecimal actual, BigDecimal expected) {
		if (expected == null) {
			assertThat(actual).isNull();
		}
		else {
			assertThat(actual).isEqualByComparingTo(expected);
		}
	}

}
