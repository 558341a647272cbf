package io.luoshi.numeral;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pairs of words that carry the sign of a change. */
enum Verb {

	GROW("增长", "下降"), RISE("上升", "下降"), RAISE("提高", "降低"), LIFT("提升", "下降"), ADD("增加", "减少"), REBOUND("回升", "回落"),
	CLIMB("上涨", "下跌"), ADVANCE("增长", "下滑"), GREW("增长了", "下降了"), ROSE("上升了", "下降了"), RAISED("提高了", "降低了"),
	LIFTED("提升了", "下降了"), ADDED("增加了", "减少了"), SCALED("攀升", "下探"), STEPPED("递增", "递减"), UP("增", "降"), MORE("多", "少"),
	MORE_ADDED("多增", "少增"), HIGHER("高", "低"),
	ABOVE("高出", "低"), IMPROVE("改善", "恶化"), WIDEN("扩大", "收窄"), LENGTHEN("延长", "缩短"), STRETCH("延长", "压缩"),
	CUT("增加", "压减"), SHRINK("增加", "缩减"), TRIM("增加", "削减"), PARE("增加", "消减"), ADJUST("上调", "下调"), HASTEN("加快", "放缓"), FORWARD("前进", "后退"),
	MOVE("前移", "后移"), LEAP("跃升", "下滑"), LENGTHENED("延长了", "缩短了");

	/** Words that speak of a change only after a comparison: 新增 and 不少 say something else. */
	private static final Set<String> COMPARED = Set.of("增", "降", "多", "少", "多增", "少增", "高", "低", "改善", "恶化");

	/** What is better or worse also without a comparison; 改善30个小区 tells of a deed. */
	private static final Pattern QUALITY = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,4})?+(?:%|个百分点|[微毫]?克/|[μµm]?g/)");

	private static final Set<String> QUALITATIVE = Set.of("改善", "恶化");

	private static final int LONGEST_QUALITY = 20;

	private static final Lexicon WORDS = Lexicon
		.of(Arrays.stream(values()).flatMap((verb) -> Stream.of(verb.rising, verb.falling)).toList());

	private static final Lexicon COMPOUNDS = Lexicon.load(Verb.class, "verb-compounds.txt");

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
		int start = WORDS.startBefore(text, end);
		if (start == end || COMPOUNDS.startBefore(text, end) < end) {
			return Optional.empty();
		}
		String word = text.substring(start, end);
		boolean changes = !COMPARED.contains(word) || Comparisons.isBefore(text, start) || isTerse(text, word, start)
				|| isQuality(text, word, end);
		return changes ? Optional.of(word) : Optional.empty();
	}

	/** “产量412万吨，增2.8%”: the verb alone opens its clause. */
	private static boolean isTerse(String text, String word, int start) {
		boolean terse = word.equals("增") || word.equals("降");
		return terse && (start == 0 || "，,、；;".indexOf(text.charAt(start - 1)) >= 0);
	}

	/** Words alone are those of an amount that was read before. */
	private static boolean isQuality(String text, String word, int end) {
		return QUALITATIVE.contains(word) && (end == text.length() || QUALITY.matcher(text)
			.region(end, Math.min(text.length(), end + LONGEST_QUALITY))
			.lookingAt());
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
