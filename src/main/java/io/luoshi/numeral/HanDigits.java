package io.luoshi.numeral;

import java.math.BigDecimal;
import java.util.List;

/** Whole numbers written in Han characters: 两, 十二, 三千五百, 一亿二千万, and digit by digit 二〇二四. */
final class HanDigits {

	static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿";

	private static final String DIGITS = "零一二三四五六七八九";

	private static final List<String> PLACES = List.of("", "十", "百", "千");

	private static final long MYRIAD = 10_000L;

	private static final long MYRIAD_MYRIAD = 100_000_000L;

	private static final int LONGEST = 32;

	private static final int MOST_DECIMALS = 3;

	private HanDigits() {
	}

	static boolean isHan(char c) {
		return CHARACTERS.indexOf(c) >= 0;
	}

	/** The end of the run of Han numeral characters that begins at {@code start}; {@code start} when there is none. */
	static int end(String text, int start) {
		int end = start;
		while (end < text.length() && end - start < LONGEST && isHan(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** The number that {@code text} writes, or -1 when it is not a well formed Han number. */
	static long value(String text) {
		if (text.isEmpty() || text.length() > LONGEST) {
			return -1;
		}
		return isDigitByDigit(text) ? digitByDigit(text) : new HanSum(text).value();
	}

	/** The end of the decimals 点五 that begin at {@code start}; {@code start} when there are none. */
	static int decimalsEnd(String text, int start) {
		if (start >= text.length() || text.charAt(start) != '点') {
			return start;
		}
		int end = start + 1;
		while (end < text.length() && end - start <= MOST_DECIMALS && digit(text.charAt(end)) >= 0) {
			end++;
		}
		return (end > start + 1) ? end : start;
	}

	/** The number that a whole part and the decimals 点五 behind it write. */
	static BigDecimal decimal(long whole, String decimals) {
		StringBuilder written = new StringBuilder().append(whole).append('.');
		decimals.chars().skip(1).forEach((c) -> written.append(digit((char) c)));
		return new BigDecimal(written.toString());
	}

	/** The value of one digit character, or -1 when {@code c} is none. */
	static int digit(char c) {
		return switch (c) {
			case '〇' -> 0;
			case '两' -> 2;
			default -> DIGITS.indexOf(c);
		};
	}

	static String write(BigDecimal whole, String like) {
		long value = whole.longValueExact();
		if (value == 2 && like.startsWith("两")) {
			return "两";
		}
		String written = (value == 0) ? "零" : sum(value);
		return written.startsWith("一十") ? written.substring(1) : written;
	}

	private static String sum(long value) {
		if (value >= MYRIAD_MYRIAD) {
			return sum(value / MYRIAD_MYRIAD) + "亿" + rest(value % MYRIAD_MYRIAD, MYRIAD_MYRIAD);
		}
		if (value >= MYRIAD) {
			return section(value / MYRIAD) + "万" + rest(value % MYRIAD, MYRIAD);
		}
		return section(value);
	}

	private static String rest(long value, long unit) {
		if (value == 0) {
			return "";
		}
		return (value < unit / 10) ? "零" + sum(value) : sum(value);
	}

	private static String section(long value) {
		StringBuilder written = new StringBuilder();
		boolean gap = false;
		for (int place = 3; place >= 0; place--) {
			int digit = (int) (value / pow(place) % 10);
			if (digit == 0) {
				gap = !written.isEmpty();
				continue;
			}
			written.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES.get(place));
			gap = false;
		}
		return written.toString();
	}

	private static long pow(int place) {
		return (long) Math.pow(10, place);
	}

	private static boolean isDigitByDigit(String text) {
		boolean digits = text.chars().allMatch((c) -> digit((char) c) >= 0);
		return digits && (text.length() == 1 || text.length() > 2 || text.indexOf('〇') >= 0);
	}

	private static long digitByDigit(String text) {
		if (text.length() > 15) {
			return -1;
		}
		long value = 0;
		for (int i = 0; i < text.length(); i++) {
			value = value * 10 + digit(text.charAt(i));
		}
		return value;
	}

}
