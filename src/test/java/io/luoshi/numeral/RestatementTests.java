package io.luoshi.numeral;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RestatementTests {

	@ParameterizedTest
	@CsvSource({ "6.3万余个, 63412, 6.3万余个", "6.3万余个, 64120, 6.4万余个", "超50万辆, 512300, 超51万辆", "超50万辆, 510000, 超50万辆",
			"超2700辆, 2750, 超2700辆", "近5亿元, 472000000, 近5亿元", "近5亿元, 500000000, 近6亿元", "3500余次, 4012, 4000余次",
			"1000余台, 983, 900余台", "6.0%, 5.96, 6.0%", "6.0%, 6.05, 6.1%", "13.2%, 13.25, 13.3%", "-8.8%, 3.21, 3.2%",
			"8.8%, -3.25, -3.3%", "降超8%, -9.5, 降超9%", "90%以上, 92.3, 90%以上", "不超过3次, 4, 不超过4次",
			"约4000家, 4300, 约4000家", "两轮次, 3, 三轮次", "三轮次, 2, 二轮次", "'12,345件', 1234567, '1,234,567件'",
			"205.53万千瓦, 2100000, 210.00万千瓦", "50 万辆, 623000, 62 万辆", "370万台/年, 4251000, 425万台/年",
			"1万8931元, 21311, 2万1311元", "1亿2000万元, 134560000, 1亿3456万元", "35μg/m3, 31, 31μg/m3" })
	void derivesTheWrittenFormFromAnExactAmount(String style, BigDecimal exact, String written) {
		Quantity restated = Quantity.read(style).restate(exact);

		assertThat(restated.write()).isEqualTo(written);
		assertThat(restated.admits(exact)).isTrue();
		assertThat(Quantity.read(written)).isEqualTo(restated);
	}

	@ParameterizedTest
	@CsvSource({ "74个, 74.5", "超1亿元, 90000000", "6.3万余个, 812", "半年, 2", "1万8931元, 20311", "1万8931元, 9000", "数十家, 300", "1个, 1000000000000000" })
	void refusesAStyleThatCannotSayItTruly(String style, BigDecimal exact) {
		Quantity quantity = Quantity.read(style);

		assertThatExceptionOfType(NumeralException.class).isThrownBy(() -> quantity.restate(exact))
			.returns("numeral.style", NumeralException::code);
	}

}
