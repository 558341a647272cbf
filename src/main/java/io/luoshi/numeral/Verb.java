package io.luoshi.numeral;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Pairs of words that carry the sign of a change. */
enum Verb {

	GROW("增长", "下降"), RISE("上升", "下降"), RAISE("提高", "降低"), LIFT("提升", "下降"), ADD("增加", "减少"), REBOUND("回升", "回落"),
	CLIMB("上涨", "下跌"), ADVANCE("增长", "下滑"), GREW("增长了", "下降了"), ROSE("上升了", "下降了"), RAISED("提高了", "降低了"),
	LIFTED("提升了", "下降了"), ADDED("增加了", "减少了"), SCALED("攀升", "下探"), STEPPED("递增", "递减"), UP("增", "降"), MORE("多", "少"),
	IMPROVE("改善", "恶化"), WIDEN("扩大", "收窄"), LENGTHEN("延长", "缩短"), CUT("增加", "压减"), SHRINK("增加", "缩减");

	/** Words that speak of a change only after a comparison: 新增, 不少 and 压减 say something else. */
	private static final Set<String> COMPARED = Set.of("增", "降", "多", "少", "改善", "恶化", "扩大", "收窄", "延长", "缩短", "压减",
			"缩减");

	/** What stands instead of verb and amount when nothing has changed. */
	static final String UNCHANGED = "持平";

	private final String rising;

	private final String falling;

	Verb(String rising, String falling) {
		this.rising = rising;
		this.falling = falling;
	}

	/** The longest verb that ends at {@code end}. */
	static Optional<String> endingAt(String text, int end) {
		return Arrays.stream(values())
			.flatMap((verb) -> Arrays.stream(new String[] { verb.rising, verb.falling }))
			.filter((word) -> text.startsWith(word, end - word.length()))
			.filter((word) -> !COMPARED.contains(word) || Comparisons.isBefore(text, end - word.length()))
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
