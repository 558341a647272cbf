package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import io.luoshi.numeral.ReportCorpus.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportNumbersTests {

	static List<Row> rows() {
		return ReportCorpus.rows();
	}

	@Test
	void coversTheWholeReport() {
		assertThat(rows()).hasSize(135);
		assertThat(rows().stream().filter(Row::indicator)).hasSize(91);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void writesWhatItRead(Row row) {
		assertThat(WrittenNumber.read(row.text()).write()).isEqualTo(row.text());
	}

	@ParameterizedTest
	@MethodSource("rows")
	void knowsWhatTheNumberSays(Row row) {
		WrittenNumber number = WrittenNumber.read(row.text());

		if (row.indicator()) {
			assertThat(number).isInstanceOfSatisfying(Figure.class, (figure) -> assertIndicator(figure, row));
		}
		else if (number instanceof Figure figure) {
			assertThat(figure.quantity().amount()).isEqualByComparingTo(row.value());
			assertThat(figure.quantity().writtenUnit()).isEqualTo(row.unit());
		}
		else {
			assertThat(said(number)).isEqualTo(row.value());
		}
	}

	@ParameterizedTest
	@MethodSource("rows")
	void storesAFigureAsPatternAndAmount(Row row) {
		if (WrittenNumber.read(row.text()) instanceof Figure figure) {
			Phrasing phrasing = Phrasing.of(figure.phrasing().pattern());
			Quantity quantity = Quantity.read(figure.quantity().write());

			assertThat(new Figure(phrasing, quantity)).isEqualTo(figure);
		}
	}

	private static void assertIndicator(Figure figure, Row row) {
		Quantity quantity = figure.quantity();
		assertThat(quantity.value()).isEqualByComparingTo(row.baseValue());
		assertThat(quantity.unit()).isEqualTo(row.baseUnit());
		assertThat(quantity.bound().code()).isEqualTo(row.bound());
	}

	private static String said(WrittenNumber number) {
		if (number instanceof DateNumber date) {
			return date.value();
		}
		return ((NameNumber) number).values()
			.stream()
			.map(BigDecimal::toPlainString)
			.collect(Collectors.joining(";"));
	}

}
