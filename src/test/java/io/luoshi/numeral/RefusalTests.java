package io.luoshi.numeral;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RefusalTests {

	@ParameterizedTest
	@CsvSource({ "'', numeral.empty", "'  ', numeral.empty", "１２个, numeral.full-width", "'12,3', numeral.grouping",
			"'1,23,456件', numeral.grouping", "1e9, numeral.exponent", "1E+400个, numeral.exponent",
			"1234567890123456, numeral.too-long", "0.1234567%, numeral.too-long", "很多, numeral.unreadable",
			"abc, numeral.unreadable", "' 5个', numeral.unreadable", "'5个 ', numeral.unreadable", "1.2.3, numeral.unreadable",
			"--5, numeral.unreadable", "降-5%, numeral.unreadable", "5%%%6, numeral.unreadable", "三五百, numeral.unreadable" })
	void tellsWhyATextIsNoAmount(String text, String code) {
		assertThat(refusal(() -> Quantity.read(text)).code()).isEqualTo(code);
	}

	@Test
	void suggestsHalfWidthDigits() {
		assertThat(refusal(() -> WrittenNumber.read("１２．５％")).suggestions()).containsExactly("12.5%");
	}

	@Test
	void suggestsBothReadingsOfAMisplacedComma() {
		assertThat(refusal(() -> WrittenNumber.read("12,3")).suggestions()).containsExactly("12.3", "123");
	}

	@Test
	void namesTheLimits() {
		assertThat(refusal(() -> Quantity.read("12345678901234567个")).suggestions()).containsExactly("15", "6");
	}

	@Test
	void namesTheOffendingPart() {
		assertThat(refusal(() -> Quantity.read("5个!")).part()).isEqualTo("!");
		assertThat(refusal(() -> WrittenNumber.read("很多")).part()).isEqualTo("很多");
	}

	@Test
	void stripsSpacesOnlyWhenAsked() {
		assertThat(WrittenNumber.tidy("　 5个 ")).isEqualTo("5个");
	}

	@Test
	void staysBriefOnAnEndlessText() {
		NumeralException refusal = refusal(() -> Quantity.read("9".repeat(1_000_000)));

		assertThat(refusal.code()).isEqualTo("numeral.too-long");
		assertThat(refusal.part()).hasSizeLessThan(50);
		assertThat(refusal(() -> WrittenNumber.read("增".repeat(100_000))).code()).isEqualTo("numeral.unreadable");
	}

	@Test
	void hasAMessageForEveryRefusal() {
		List<String> codes = List.of("empty", "exponent", "full-width", "grouping", "pattern", "style", "too-long",
				"unreadable");

		for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
			ResourceBundle messages = ResourceBundle.getBundle("messages", locale,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			assertThat(codes).allMatch((code) -> !messages.getString("numeral." + code).isBlank());
		}
	}

	private static NumeralException refusal(Runnable reading) {
		return catchThrowableOfType(NumeralException.class, reading::run);
	}

}
