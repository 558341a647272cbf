package io.luoshi.numeral.prose;

import java.util.List;
import java.util.Random;

import io.luoshi.numeral.Quantity;
import io.luoshi.numeral.ReportCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any text, tried on generated ones; the seeds are fixed, so a failure comes back. */
class ProsePropertyTests {

	private static final int ROUNDS = 3000;

	private static final List<String> BEFORE = List.of("", "", "", "超", "近", "约", "不低于", "不超过", "逾", "至少");

	private static final List<String> SCALES = List.of("", "万", "亿");

	private static final List<String> UNITS = List.of("个", "家", "项", "件", "元", "吨", "公里", "亩", "千瓦", "%", "平方米", "人次", "微克/立方米",
			"个百分点");

	private static final List<String> AFTER = List.of("", "", "", "左右");

	private static final List<String> CARRIERS = List.of("全市共完成□，群众满意。", "2023年，该项指标达□、居全省前列", "(其中中央安排□)", "一是成效明显。实现□;二是",
			"与上年相比变化不大，目前为□。\n下一段", "《工作方案》明确的□任务", "“十四五”以来完成□，");

	private static final String ALPHABET = "零一二三四五六七八九十百千万亿两双半第前翻番成分之个项年月日号届次级期元吨%‰℃0123456789０１２５.,，。、；：—-~±+/()（）《》“”〔〕[]"
			+ "约超近逾余多来以上左右同比较增长下降累计其中截至至到每均各连续占为达的市省会议行动A5GPM \n\t　℃≥≤";

	private final Random random = new Random(20240327);

	private final ProseReader reader = new ProseReader();

	@Test
	void findsAGeneratedAmountInASentenceAndReadsItAsWritten() {
		for (int round = 0; round < ROUNDS; round++) {
			String written = amount();
			String carrier = pick(CARRIERS);
			int start = carrier.indexOf('□');
			String text = carrier.replace("□", written);
			Quantity quantity = Quantity.read(written);

			ProseNumber number = this.reader.read(text)
				.stream()
				.filter((found) -> found.start() == start)
				.findFirst()
				.orElseThrow();

			assertThat(text.substring(number.start(), number.end())).as(text).isEqualTo(written);
			assertThat(number.number().write()).as(text).isEqualTo(written);
			assertThat(number.isData()).as(text).isTrue();
			assertThat(number.values()).as(text).singleElement().isEqualTo(quantity.value());
			assertThat(number.unit()).as(text).isEqualTo(quantity.unit());
			assertThat(number.bound()).as(text).isEqualTo(quantity.bound());
		}
	}

	@Test
	void keepsOrderAndCharactersOfAnyText() {
		for (int round = 0; round < ROUNDS; round++) {
			requireOrdered(noise(1 + this.random.nextInt(200)));
		}
	}

	@Test
	void keepsOrderAndCharactersOfADamagedReport() {
		String report = ReportCorpus.report();
		for (int round = 0; round < 40; round++) {
			StringBuilder damaged = new StringBuilder(report);
			for (int blow = 0; blow < 50; blow++) {
				int at = this.random.nextInt(damaged.length() - 3);
				damaged.replace(at, at + this.random.nextInt(3), noise(this.random.nextInt(3)));
			}
			requireOrdered(damaged.toString());
		}
	}

	static List<String> monotonous() {
		return ProseBenchmark.MONOTONOUS;
	}

	@ParameterizedTest
	@MethodSource("monotonous")
	void comesToAnEndOnMonotonousText(String piece) {
		requireOrdered(piece.repeat(30_000 / piece.length()));
	}

	@Test
	void readsTheSameInALongTextAsInItsParagraphs() {
		List<LabelledText> sentences = CorpusTests.sentences();
		StringBuilder text = new StringBuilder();
		int found = 0;
		for (LabelledText sentence : sentences) {
			text.append(sentence.text()).append('\n');
			found += this.reader.read(sentence.text()).size();
		}

		assertThat(this.reader.read(text.toString())).hasSize(found);
	}

	private void requireOrdered(String text) {
		int end = 0;
		for (ProseNumber number : this.reader.read(text)) {
			assertThat(number.start()).as(text).isGreaterThanOrEqualTo(end);
			assertThat(number.end()).as(text).isGreaterThan(number.start());
			assertThat(text.substring(number.start(), number.end())).isEqualTo(number.number().write());
			assertThat(number.isData()).isEqualTo(number.bound() != null);
			end = number.end();
		}
		assertThat(end).isLessThanOrEqualTo(text.length());
	}

	private String amount() {
		String digits = switch (this.random.nextInt(4)) {
			case 0 -> String.valueOf(2 + this.random.nextInt(1800));
			case 1 -> String.format("%,d", 1000 + this.random.nextInt(1_000_000));
			default -> this.random.nextInt(1000) + "." + this.random.nextInt(1000);
		};
		String unit = pick(UNITS);
		String scale = (unit.startsWith("%") || unit.startsWith("个百") || unit.startsWith("微克") || unit.equals("千瓦")) ? ""
				: pick(SCALES);
		String before = pick(BEFORE);
		return before + digits + scale + unit + (before.isEmpty() ? pick(AFTER) : "");
	}

	private String noise(int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return text.toString();
	}

	private String pick(List<String> words) {
		return words.get(this.random.nextInt(words.size()));
	}

}
