package io.luoshi.report;

import java.math.BigDecimal;
import java.util.Objects;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Comparing a value with the one of a year before. */
class ChangeTests {

	@ParameterizedTest
	@CsvSource({ "325天, 332天, 减少7天，下降2.1%", "74个, 74个, 持平", "100%, 98.6%, 提高1.4个百分点", "1.5%, 2%, 降低0.5个百分点",
			"205.53万千瓦, 200万千瓦, 增加5.53万千瓦，增长2.8%", "5亿元, 4亿元, 增加1亿元，增长25.0%", "5个, 0个, 增加5个（上年为0，幅度无法计算）",
			"0个, 5个, 减少5个，下降100.0%", "0个, 0个, 持平", "0.3个, 0.1个, 增加0.2个，增长200.0%" })
	void isToldInWords(String now, String before, String words) {
		assertThat(change(now, null, before, null)).extracting(Change::inWords).isEqualTo(words);
	}

	@Test
	void cannotBeComputedFromBoundsAlone() {
		assertThat(change("超50万辆", null, "45万辆", null)).isNull();
		assertThat(change("50万辆", null, "近45万辆", null)).isNull();
		assertThat(change("5个", null, "5天", null)).isNull();
	}

	@Test
	void usesTheExactValueWhereItIsKnown() {
		Change change = Objects
			.requireNonNull(change("超50万辆", new BigDecimal("501234"), "近45万辆", new BigDecimal("449000")));

		assertThat(change.difference()).isEqualByComparingTo("52234");
		assertThat(change.inWords()).isEqualTo("增加52234辆，增长11.6%");
	}

	@Test
	void divisionByZeroHasNoRate() {
		Change change = Objects.requireNonNull(change("5个", null, "0个", null));

		assertThat(change.difference()).isEqualByComparingTo("5");
		assertThat(change.rate()).isNull();
	}

	private static @Nullable Change change(String now, @Nullable BigDecimal nowExact, String before,
			@Nullable BigDecimal beforeExact) {
		return Change.between(Quantity.read(now), nowExact, Quantity.read(before), beforeExact, Basis.IN_YEAR);
	}

}
