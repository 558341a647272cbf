package io.luoshi.numeral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PhrasingTests {

	@ParameterizedTest
	@CsvSource({ "同比增长□, 8.8%, 同比增长8.8%", "同比增长□, -8.8%, 同比下降8.8%", "同比增长□, 0%, 同比持平", "同比下降□, -8.8%, 同比下降8.8%",
			"同比下降□, 3%, 同比增长3%", "同比下降□, 3个百分点, 同比上升3个百分点", "较2022年提高□, 11个百分点, 较2022年提高11个百分点",
			"较2022年提高□, -2个百分点, 较2022年降低2个百分点", "较2022年提高□, 0个百分点, 较2022年持平", "上升□, -1位, 下降1位", "增加□, -30万吨, 减少30万吨",
			"环比回升□, -0.5%, 环比回落0.5%", "同比增□, -5%, 同比降5%", "同比增长□, 降超8%, 同比下降超8%", "累计完成□, 89条, 累计完成89条",
			"□填埋, 零, 零填埋", "第□, 七次, 第七次", "均□, 超过1亿元, 均超过1亿元", "新增□, 100个, 新增100个", "增长±□, -5%, 增长-5%" })
	void letsTheVerbFollowTheSign(String pattern, String amount, String written) {
		Phrasing phrasing = Phrasing.of(pattern);

		assertThat(phrasing.write(Quantity.read(amount))).isEqualTo(written);
		assertThat(phrasing.pattern()).isEqualTo(pattern);
	}

	@ParameterizedTest
	@CsvSource({ "同比下降8.8%, 同比下降□, -8.8%", "较2022年提高11个百分点, 较2022年提高□, 11个百分点", "累计成交398.43万吨, 累计成交□, 398.43万吨",
			"共计4万余篇, 共计□, 4万余篇", "连续6年, 连续□, 6年", "均超过1亿元, 均□, 超过1亿元", "各1个, 各□, 1个", "第一, 第□, 一",
			"零填埋, □填埋, 零", "第七次, 第□, 七次", "5号线, □线, 5号", "同比持平, 同比增长□, 0%", "近3年, 近□, 3年", "达98%, 达□, 98%",
			"同比增长-5.2%, 同比增长±□, -5.2%", "同比增长0.0%, 同比增长±□, 0.0%", "较上年同期下降超0.5%, 较上年同期下降□, 降超0.5%" })
	void readsTheWordsAndTheAmount(String text, String pattern, String amount) {
		WrittenNumber number = WrittenNumber.read(text);

		assertThat(number).isInstanceOfSatisfying(Figure.class, (figure) -> {
			assertThat(figure.phrasing().pattern()).isEqualTo(pattern);
			assertThat(figure.quantity().write()).isEqualTo(amount);
		});
		assertThat(number.write()).isEqualTo(text);
	}

	@Test
	void countsPlacesAfterAnOrdinal() {
		Figure figure = (Figure) WrittenNumber.read("第一");

		assertThat(figure.quantity().unit()).isEqualTo("位");
		assertThat(new Figure(Phrasing.of("第□"), Quantity.read("一"))).isEqualTo(figure);
	}

	@ParameterizedTest
	@ValueSource(strings = { "同比增长", "□至□", "" })
	void refusesAPatternWithoutExactlyOnePlace(String pattern) {
		assertThatExceptionOfType(NumeralException.class).isThrownBy(() -> Phrasing.of(pattern))
			.returns("numeral.pattern", NumeralException::code);
	}

}
