package io.luoshi.numeral;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 前三, 前10位, 前1%: a place among the first so many, when nothing that could be counted follows. */
final class Foremost {

	private static final Pattern FORM = Pattern
		.compile("前(?:[一二三四五六七八九十]{1,3}|[0-9]{1,3})[位名%]?(?=$|[。，,；;、）)\\n的和并及行列])");

	private static final int LONGEST = 8;

	private Foremost() {
	}

	/** Where it ends that begins at {@code start}; {@code start} when none does. */
	static int endAt(String text, int start) {
		Matcher matcher = FORM.matcher(text)
			.region(start, Math.min(text.length(), start + LONGEST))
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		return matcher.lookingAt() ? matcher.end() : start;
	}

}
