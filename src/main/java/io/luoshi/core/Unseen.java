package io.luoshi.core;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Characters that leave no trace on paper: control and format characters, and the others that Unicode calls default
 * ignorable (DerivedCoreProperties.txt). They come along when text is copied, hide numbers from whoever reads them, and
 * would make one paper say different characters in different formats; so no text of the record holds any.
 * <p>
 * Tabs and line ends are seen. Variation selectors are not: what paints our pages looks up characters one by one, so an
 * ideograph prints the same with and without one.
 */
public enum Unseen {

	CONTROL, SOFT_HYPHEN, ZERO_WIDTH_SPACE, ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER, WORD_JOINER, BYTE_ORDER_MARK,

	/** Says in which direction text runs (bidi controls). */
	DIRECTION,

	VARIATION,

	/** Takes the room of a letter, or none. */
	FILLER,

	/** Any other format character. */
	FORMAT,

	/** Half of a character that was cut through, or a code that stands for none. */
	BROKEN;

	private static final String TABS_AND_LINE_ENDS = "\t\n\u000b\f\r\u0085\u2028\u2029";

	/** Signs that enclose the digits behind them: format characters by category, yet they print. */
	private static final String PRINTED = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
			+ Character.toString(0x110bd) + Character.toString(0x110cd);

	/** What the character is, null for one that is seen. */
	public static @Nullable Unseen of(int codePoint) {
		return switch (codePoint) {
			case 0xad -> SOFT_HYPHEN;
			case 0x200b -> ZERO_WIDTH_SPACE;
			case 0x200c -> ZERO_WIDTH_NON_JOINER;
			case 0x200d -> ZERO_WIDTH_JOINER;
			case 0x2060 -> WORD_JOINER;
			case 0xfeff -> BYTE_ORDER_MARK;
			case 0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069 -> DIRECTION;
			case 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0 -> FILLER;
			case 0x180b, 0x180c, 0x180d, 0x180f -> VARIATION;
			case 0x2065, 0xfff0, 0xfff1, 0xfff2, 0xfff3, 0xfff4, 0xfff5, 0xfff6, 0xfff7, 0xfff8 -> FORMAT;
			default -> ofRange(codePoint);
		};
	}

	private static @Nullable Unseen ofRange(int codePoint) {
		if ((codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)) {
			return VARIATION;
		}
		if (codePoint >= 0xe0000 && codePoint <= 0xe0fff) {
			return FORMAT;
		}
		if ((codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)) {
			return BROKEN;
		}
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL -> (TABS_AND_LINE_ENDS.indexOf(codePoint) < 0) ? CONTROL : null;
			case Character.FORMAT -> (PRINTED.indexOf(codePoint) < 0) ? FORMAT : null;
			case Character.SURROGATE -> BROKEN;
			default -> null;
		};
	}

	/** The last part of message keys: {@code zero-width-space}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
