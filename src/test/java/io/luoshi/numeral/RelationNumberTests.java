package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import io.luoshi.numeral.RelationNumber.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelationNumberTests {

	@ParameterizedTest
	@CsvSource({ "3万—5万元, RANGE, 30000 50000, 元", "3—5万元, RANGE, 30000 50000, 元", "5%—8%, RANGE, 5 8, %",
			"20至30人, RANGE, 20 30, 人", "三至五年, RANGE, 3 5, 年", "三四个, RANGE, 3 4, 个", "两三年, RANGE, 2 3, 年",
			"二三十个, RANGE, 20 30, 个", "±5%, TOLERANCE, -5 5, %", "三分之二, FRACTION, 2 3, ''",
			"超过三分之二, FRACTION, 2 3, ''", "百分之九十五以上, FRACTION, 95, %", "1.08∶1, RATIO, 1.08 1, ''", "翻一番, MULTIPLE, 2, 倍",
			"翻两番, MULTIPLE, 4, 倍",
			"一半, FRACTION, 1 2, ''", "超一半, FRACTION, 1 2, ''", "一半以上, FRACTION, 1 2, ''", "5万~10万m3/d, RANGE, 50000 100000, m³/d" })
	void readsNumbersThatBelongTogether(String text, Kind kind, String values, String unit) {
		assertThat(WrittenNumber.read(text)).isInstanceOfSatisfying(RelationNumber.class, (relation) -> {
			assertThat(relation.kind()).isEqualTo(kind);
			assertThat(relation.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")))
				.isEqualTo(values);
			assertThat(relation.unit()).isEqualTo(unit);
			assertThat(relation.write()).isEqualTo(text);
		});
	}

}
