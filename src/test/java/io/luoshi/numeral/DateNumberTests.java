package io.luoshi.numeral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateNumberTests {

	@ParameterizedTest
	@CsvSource({ "2022年度, 2022", "2024年3月27日, 2024-03-27", "2023—2027年, 2023..2027", "2020年至2022年, 2020..2022",
			"截至2023年年底, 2023-12-31", "2023年末, 2023-12-31", "2024年2月底, 2024-02-29", "2023年初, 2023-01-01",
			"2023年3月, 2023-03", "2023年1—8月, 2023-01..2023-08", "2023年上半年, 2023-01..2023-06",
			"2023年第三季度, 2023-07..2023-09", "2023年前三季度, 2023-01..2023-09", "二〇二四年三月二十七日, 2024-03-27",
			"2024-03-27, 2024-03-27", "2024年3月27日至4月2日, 2024-03-27..2024-04-02", "2024 年 3 月 27 日, 2024-03-27",
			"3月27日, 3月27日", "1—8月, 1—8月" })
	void readsTheSpan(String text, String value) {
		assertThat(WrittenNumber.read(text)).isInstanceOfSatisfying(DateNumber.class, (date) -> {
			assertThat(date.value()).isEqualTo(value);
			assertThat(date.write()).isEqualTo(text);
		});
	}

	@Test
	void saysWhetherThingsStoodSoOnTheDay() {
		assertThat(((DateNumber) WrittenNumber.read("截至2023年年底")).asOf()).isTrue();
		assertThat(((DateNumber) WrittenNumber.read("2023年年底")).asOf()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "6年", "3个月", "1000年", "2023个" })
	void leavesDurationsToTheAmounts(String text) {
		assertThat(WrittenNumber.read(text)).isInstanceOf(Figure.class);
	}

}
