package io.luoshi.numeral;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Pairs of words that carry the sign of a change. */
enum Verb {

	GROW("增长", "下降"), RISE("上升", "下降"), RAISE("提高", "降低"), LIFT("提升", "下降"), ADD("增加", "减少"), REBOUND("回升", "回落"),
	CLIMB("上涨", "下跌"), ADVANCE("增长", "下滑"), UP("增", "降");

	/** What stands instead of verb and amount when nothing has changed. */
	static final String UNCHANGED = "持平";

	private final String rising;

	private final String falling;

	Verb(String rising, String falling) {
		this.rising = rising;
		this.falling = falling;
	}

	/** The longest verb that ends at {@code end}; 增 and 降 only after a comparison, for 新增 counts something else. */
	static Optional<String> endingAt(String text, int end) {
		return Arrays.stream(values())
			.flatMap((verb) -> Arrays.stream(new String[] { verb.rising, verb.falling }))
			.filter((word) -> text.startsWith(word, end - word.length()))
			.filter((word) -> word.length() > 1 || Comparisons.startBefore(text, end - 1) < end - 1)
			.max(Comparator.comparingInt(String::length));
	}

	static boolean isFalling(String word) {
		return Arrays.stream(values()).anyMatch((verb) -> verb.falling.equals(word));
	}

	/** The other word of the pair. A share that fell rises by 上升 where an amount would grow by 增长. */
	static String opposite(String word, String unit) {
		if (word.equals("下降")) {
			return unit.equals("个百分点") ? "上升" : "增长";
		}
		return Arrays.stream(values())
			.filter((verb) -> verb.rising.equals(word) || verb.falling.equals(word))
			.findFirst()
			.map((verb) -> verb.rising.equals(word) ? verb.falling : verb.rising)
			.orElse(word);
	}

}
