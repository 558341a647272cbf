package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;

/** The power of ten that stands between digits and unit: 万 in 6.3万个. */
record Scale(String text, int power) {

	static final Scale ONE = new Scale("", 0);

	/** Longer words first, so that 万亿 is not read as 万. */
	private static final List<Scale> WORDS = List.of(new Scale("万亿", 12), new Scale("千亿", 11), new Scale("百亿", 10),
			new Scale("十亿", 9), new Scale("千万", 7), new Scale("百万", 6), new Scale("十万", 5), new Scale("亿", 8),
			new Scale("万", 4), new Scale("千", 3), new Scale("百", 2));

	private static final List<Scale> AFTER_HAN = WORDS.stream()
		.filter((scale) -> scale.power % 4 == 0 && scale.power > 0)
		.toList();

	/** The scale that begins at {@code start}, {@link #ONE} when none does. A unit such as 千瓦 is not a scale. */
	static Scale at(String text, int start) {
		if (Units.isKnownAt(text, start)) {
			return ONE;
		}
		return WORDS.stream().filter((scale) -> text.startsWith(scale.text, start)).findFirst().orElse(ONE);
	}

	/** The scale that ends a Han number: 万 of 三千五百万. None when it would leave nothing, or a sum such as 一亿二千万. */
	static Scale closing(String han) {
		return AFTER_HAN.stream().filter((scale) -> leavesCount(han, scale)).findFirst().orElse(ONE);
	}

	BigDecimal factor() {
		return BigDecimal.TEN.pow(this.power);
	}

	private static boolean leavesCount(String han, Scale scale) {
		if (!han.endsWith(scale.text) || han.length() == scale.text.length()) {
			return false;
		}
		String count = han.substring(0, han.length() - scale.text.length());
		return count.indexOf('万') < 0 && count.indexOf('亿') < 0;
	}

}
