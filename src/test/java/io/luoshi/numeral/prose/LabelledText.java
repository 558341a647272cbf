package io.luoshi.numeral.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A sentence with its numbers marked. {@code [超50万辆|gt|500000|辆|level]} is data: bound (left out when it is eq), base
 * value, base unit, kind; two values are {@code 3..5} for a range, {@code 2/3} for a fraction, {@code 1:2} for a ratio.
 * {@code [2023年|!scope-year]} is not data, for that reason.
 */
record LabelledText(String text, List<Label> labels) {

	private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|([^\\[\\]]*)]");

	/** What one number should read as; the meaning holds everything but the kind or reason. */
	record Label(int start, int end, String text, String meaning, String kind, String reason) {

		String key() {
			return this.start + "-" + this.end + " " + this.meaning;
		}

	}

	static LabelledText of(String marked) {
		StringBuilder text = new StringBuilder();
		List<Label> labels = new ArrayList<>();
		Matcher matcher = MARK.matcher(marked);
		int end = 0;
		while (matcher.find()) {
			text.append(marked, end, matcher.start());
			int start = text.length();
			text.append(matcher.group(1));
			labels.add(label(start, text.length(), matcher.group(1), matcher.group(2)));
			end = matcher.end();
		}
		return new LabelledText(text.append(marked.substring(end)).toString(), labels);
	}

	static Label label(ProseNumber number, String text) {
		String written = text.substring(number.start(), number.end());
		if (!number.isData()) {
			return new Label(number.start(), number.end(), written, "not data", number.kind().code(),
					String.valueOf(number.reason()));
		}
		return new Label(number.start(), number.end(), written,
				meaning(String.valueOf(number.bound()).toLowerCase(Locale.ROOT), number.values(), number.unit()),
				number.kind().code(), "");
	}

	private static Label label(int start, int end, String text, String mark) {
		if (mark.startsWith("!")) {
			NotDataReason reason = NotDataReason.ofCode(mark.substring(1));
			return new Label(start, end, text, "not data", reason.isTime() ? "date" : "name", reason.code());
		}
		List<String> parts = List.of(mark.split("\\|", -1));
		boolean bounded = parts.size() == 4;
		if (parts.size() < 3 || parts.size() > 4) {
			throw new IllegalArgumentException("Not a label: " + text + "|" + mark);
		}
		String[] written = parts.get(bounded ? 1 : 0).split("\\.\\.|[/:]");
		List<BigDecimal> values = Arrays.stream(written).map(BigDecimal::new).toList();
		String meaning = meaning(bounded ? parts.get(0) : "eq", values, parts.get(parts.size() - 2));
		return new Label(start, end, text, meaning, parts.get(parts.size() - 1), "");
	}

	private static String meaning(String bound, List<BigDecimal> values, @Nullable String unit) {
		return bound + " " + values.stream()
			.map((value) -> value.stripTrailingZeros().toPlainString())
			.collect(Collectors.joining(" ")) + " " + unit;
	}

}
