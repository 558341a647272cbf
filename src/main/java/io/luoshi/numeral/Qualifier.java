package io.luoshi.numeral;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word before or after a number that widens it to one side or both: 超, 约, 以上. 以上, 以下 and 以内 include the number
 * itself, 不满 and 超过 do not (Civil Code, 民法典, article 1259).
 */
record Qualifier(String text, Bound bound) {

	static final Qualifier NONE = new Qualifier("", Bound.EQ);

	/** 数十, 几百: some tens, some hundreds; from one up to ten of them. */
	private static final List<String> SOME = List.of("数", "几");

	private static final List<Qualifier> BEFORE = List.of(gt("超过"), gt("超出"), gt("高于"), gt("多于"), gt("大于"), gt("突破"),
			gt("超"), gt("破"), gt("逾"), gt(">"), gt("＞"), ge("不低于"), ge("不得低于"), ge("不得少于"), ge("不少于"), ge("不小于"), ge("至少"), ge("最少"), ge("≥"),
			ge("上"), lt("不足"),
			lt("不到"), lt("未达"), lt("低于"), lt("少于"), lt("小于"), lt("将近"), lt("接近"), lt("近"), lt("<"), lt("＜"), le("不超过"), le("不得超过"), le("不得高于"), le("未超过"),
			le("不高于"), le("不多于"), le("至多"), le("最多"), le("≤"), le("不大于"), approx("大约"), approx("大概"), approx("约为"), approx("约"),
			eq("达到"), eq("达"), gt("数"), gt("几"));

	private static final List<Qualifier> AFTER = List.of(ge("及以上"), ge("以上"), le("及以下"), le("以下"), le("以内"),
			approx("左右"), approx("上下"));

	private static final Map<String, Qualifier> BY_TEXT = Stream.concat(BEFORE.stream(), AFTER.stream())
		.collect(Collectors.toUnmodifiableMap(Qualifier::text, Function.identity()));

	private static final Lexicon WORDS_BEFORE = Lexicon.of(BEFORE.stream().map(Qualifier::text).toList());

	private static final Lexicon BOUNDS_BEFORE = Lexicon
		.of(BEFORE.stream().filter((word) -> word.bound != Bound.EQ).map(Qualifier::text).toList());

	private static final Lexicon WORDS_AFTER = Lexicon.of(AFTER.stream().map(Qualifier::text).toList());

	/** The qualifier that begins at {@code start}, longest first; {@link #NONE} when none does. */
	static Qualifier before(String text, int start) {
		return of(text, start, WORDS_BEFORE.endAt(text, start));
	}

	static Qualifier after(String text, int start) {
		return of(text, start, WORDS_AFTER.endAt(text, start));
	}

	/** The qualifier for numbers that ends at {@code end}, longest first; {@link #NONE} when none does. */
	static Qualifier endingAt(String text, int end) {
		return of(text, BOUNDS_BEFORE.startBefore(text, end), end);
	}

	boolean isSome() {
		return SOME.contains(this.text);
	}

	/** 数十, 上百: a word that needs a place word behind it. */
	boolean needsPlace() {
		return isSome() || this.text.equals("上");
	}

	int length() {
		return this.text.length();
	}

	private static Qualifier of(String text, int start, int end) {
		return (start < end) ? BY_TEXT.getOrDefault(text.substring(start, end), NONE) : NONE;
	}

	private static Qualifier eq(String text) {
		return new Qualifier(text, Bound.EQ);
	}

	private static Qualifier gt(String text) {
		return new Qualifier(text, Bound.GT);
	}

	private static Qualifier ge(String text) {
		return new Qualifier(text, Bound.GE);
	}

	private static Qualifier lt(String text) {
		return new Qualifier(text, Bound.LT);
	}

	private static Qualifier le(String text) {
		return new Qualifier(text, Bound.LE);
	}

	private static Qualifier approx(String text) {
		return new Qualifier(text, Bound.APPROX);
	}

}
