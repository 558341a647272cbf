package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityRoundTripTests {

	private static final int ROUNDS = 8_000;

	private static final List<String> BEFORE = List.of("", "", "", "超", "超过", "逾", "近", "约", "大约", "不足", "不到", "至少", "不低于",
			"不超过", "最多", "≥", "≤");

	private static final List<String> SCALES = List.of("", "", "千", "万", "百万", "千万", "亿", "千亿", "万亿");

	private static final List<String> EXCESS = List.of("", "", "余", "多");

	private static final List<String> UNITS = List.of("个", "家", "元", "辆", "台/年", "千瓦", "千瓦时", "千伏", "千克", "立方米", "人次", "亩",
			"公里", "个百分点", "%");

	private static final List<String> AFTER = List.of("", "", "", "以上", "以下", "左右");

	private final Random random = new Random(20240327);

	@Test
	void writesEveryAmountAsItWasRead() {
		for (int i = 0; i < ROUNDS; i++) {
			String text = amount();

			assertThat(Quantity.read(text).write()).isEqualTo(text);
			assertThat(WrittenNumber.read(text).write()).isEqualTo(text);
		}
	}

	@Test
	void restatesOnlyWhatItAdmits() {
		for (int i = 0; i < ROUNDS; i++) {
			Quantity style = Quantity.read(amount());
			BigDecimal exact = BigDecimal.valueOf(this.random.nextInt(2_000_000_000), this.random.nextInt(3));
			try {
				Quantity restated = style.restate(exact);

				assertThat(restated.admits(exact)).as("%s for %s", restated, exact).isTrue();
				assertThat(Quantity.read(restated.write())).isEqualTo(restated);
			}
			catch (NumeralException ex) {
				assertThat(ex.code()).isEqualTo("numeral.style");
			}
		}
	}

	@Test
	void writesEveryWholeHanNumberAsItWasRead() {
		for (int i = 0; i < ROUNDS; i++) {
			long value = this.random.nextLong(pow(1 + this.random.nextInt(15)));
			String han = HanDigits.write(BigDecimal.valueOf(value), "");

			assertThat(HanDigits.value(han)).as(han).isEqualTo(value);
			assertThat(Quantity.read(han + "个").value()).as(han).isEqualByComparingTo(BigDecimal.valueOf(value));
		}
	}

	private String amount() {
		String before = pick(BEFORE);
		String sign = (before.isEmpty() && this.random.nextInt(8) == 0) ? "-" : "";
		String scale = pick(SCALES);
		return before + sign + digits() + scale + pick(EXCESS) + pick(UNITS) + pick(AFTER);
	}

	private String digits() {
		return switch (this.random.nextInt(4)) {
			case 0 -> String.valueOf(this.random.nextInt(100_000));
			case 1 -> String.format("%,d", this.random.nextLong(1_000_000_000L));
			default -> this.random.nextInt(10_000) + "." + this.random.nextInt(1_000);
		};
	}

	private static long pow(int exponent) {
		return BigDecimal.TEN.pow(exponent).longValueExact();
	}

	private String pick(List<String> words) {
		return words.get(this.random.nextInt(words.size()));
	}

}
