package io.luoshi.core;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is taken out of a text because nobody sees it. */
class VisibleTextTests {

	@ParameterizedTest
	@CsvSource({ "200B,ZERO_WIDTH_SPACE", "200C,ZERO_WIDTH_NON_JOINER", "200D,ZERO_WIDTH_JOINER", "2060,WORD_JOINER",
			"FEFF,BYTE_ORDER_MARK", "AD,SOFT_HYPHEN", "202A,DIRECTION", "202E,DIRECTION", "2066,DIRECTION", "2069,DIRECTION",
			"200E,DIRECTION", "200F,DIRECTION", "61C,DIRECTION", "FE0F,VARIATION", "E0100,VARIATION", "180B,VARIATION",
			"3164,FILLER", "34F,FILLER", "2062,FORMAT", "FFF9,FORMAT", "E0041,FORMAT", "0,CONTROL", "1B,CONTROL",
			"7F,CONTROL", "80,CONTROL", "9F,CONTROL", "D83D,BROKEN", "FFFE,BROKEN", "FDD0,BROKEN", "1FFFF,BROKEN" })
	void takesOutWhatNobodySees(String code, Unseen kind) {
		int codePoint = Integer.parseInt(code, 16);
		VisibleText found = VisibleText.of("甲" + Character.toString(codePoint) + "乙");

		assertThat(found.text()).isEqualTo("甲乙");
		assertThat(found.removed()).containsExactly(new VisibleText.Removed(codePoint, kind, 1, 1, 1, "甲"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t", "\n", "\r\n", "\u000b", "\f", "\u0085", "\u2028", "\u2029", " ", "\u00a0", "\u3000", "\u2003",
			"𠮷", "㐂", "e\u0301", "℃", "□", "\ufffd", "\u0600", "1.2%" })
	void keepsWhatIsSeenAndTabsAndLineEnds(String text) {
		assertThat(VisibleText.of(text).text()).isSameAs(text);
		assertThat(VisibleText.of(text).removed()).isEmpty();
	}

	@Test
	void aVariationSelectorLeavesItsIdeograph() {
		assertThat(VisibleText.in("葛\udb40\udd00飾区")).isEqualTo("葛飾区");
	}

	@Test
	void tellsEachKindOnceWithItsCountAndWhereTheFirstStood() {
		VisibleText found = VisibleText.of("标题\n全市共有企业一1\u200b2\u00ad家\u200b。\n\u200b𠮷");

		assertThat(found.text()).isEqualTo("标题\n全市共有企业一12家。\n𠮷");
		assertThat(found.removed()).containsExactly(
				new VisibleText.Removed(0x200b, Unseen.ZERO_WIDTH_SPACE, 3, 11, 2, "全市共有企业一1"),
				new VisibleText.Removed(0xad, Unseen.SOFT_HYPHEN, 1, 13, 2, "市共有企业一12"));
		assertThat(found.removed()).extracting(VisibleText.Removed::name).containsExactly("U+200B", "U+00AD");
	}

	@Test
	void findsEveryStretchAgainInTheTextAsReceived() {
		Random random = new Random(7);
		String[] crumbs = { "甲", "1", "\u200b", "\u200b", "𠮷", "\udb40\udd00", "\n" };
		for (int round = 0; round < 2_000; round++) {
			StringBuilder received = new StringBuilder();
			for (int crumb = random.nextInt(20); crumb > 0; crumb--) {
				received.append(crumbs[random.nextInt(crumbs.length)]);
			}
			VisibleText found = VisibleText.of(received.toString());
			String text = found.text();
			for (int start = 0; start < text.length(); start++) {
				for (int end = start + 1; end <= text.length(); end++) {
					String there = received.substring(found.receivedStart(start), found.receivedEnd(end));
					assertThat(there).startsWith(text.substring(start, start + 1)).endsWith(text.substring(end - 1, end));
					assertThat(without(there)).isEqualTo(without(text.substring(start, end)));
				}
			}
		}
	}

	private static String without(String text) {
		return text.replace("\u200b", "").replace("\udb40\udd00", "");
	}

}
