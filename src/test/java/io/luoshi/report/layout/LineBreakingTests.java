package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.NumeralScanner;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where lines end. */
class LineBreakingTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	private final Typesetter typesetter = new Typesetter(TYPEFACES);

	@Test
	void breaksNoRuleInTenThousandParagraphs() {
		Prose prose = new Prose(20240327);
		List<String> broken = new ArrayList<>();
		for (int count = 0; count < 10_000; count++) {
			String text = prose.paragraph(30 + prose.upTo(200));
			List<String> lines = lines(Papers.of(Papers.paragraph(Role.BODY, text)));
			assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
			broken.addAll(LineRules.broken(text, lines));
		}
		assertThat(broken).isEmpty();
	}

	@Test
	void keepsEveryNumberOfTheReportOnOneLine() {
		for (Punctuation punctuation : Punctuation.values()) {
			Paper paper = Papers.real().in(punctuation);
			for (int number = 2; number < paper.paragraphs().size(); number++) {
				keepsNumbers(paper.paragraphs().get(number).text(), lines(paper, number));
			}
		}
	}

	private static void keepsNumbers(String text, List<String> lines) {
		List<Integer> ends = new ArrayList<>();
		int end = 0;
		for (String line : lines) {
			end += line.length();
			ends.add(end);
		}
		new NumeralScanner().scan(text).stream().filter((found) -> !(found.number() instanceof DateNumber)).forEach((found) -> {
			String written = text.substring(found.start(), found.end());
			int digits = written.replaceFirst("[0-9零一二三四五六七八九十两].*", "").length();
			assertThat(ends).as(written).noneMatch((place) -> place > found.start() + digits && place < found.end());
		});
	}

	@Test
	void setsTwentyEightCharactersInALine() {
		List<String> lines = lines(Papers.of(Papers.paragraph(Role.BODY, "水".repeat(26 + 28 + 28 + 5))));

		assertThat(lines).extracting(String::length).containsExactly(26, 28, 28, 5);
	}

	@Test
	void tearsAWordLongerThanALineRatherThanLoseIt() {
		String word = "x".repeat(300);

		assertThat(String.join("", lines(Papers.of(Papers.paragraph(Role.BODY, word))))).isEqualTo(word);
	}

	@Test
	void breaksADateBehindItsYearButNeverInside() {
		for (int before = 10; before < 40; before++) {
			List<String> lines = lines(Papers.of(Papers.paragraph(Role.BODY, "水".repeat(before) + "2024年3月27日召开" + "水".repeat(20))));
			assertThat(lines).noneMatch((line) -> line.matches(".*\\d$"));
		}
	}

	private List<String> lines(Paper paper) {
		return lines(paper, 0);
	}

	private List<String> lines(Paper paper, int paragraph) {
		return this.typesetter.set(paper, "")
			.stream()
			.flatMap((page) -> page.lines().stream())
			.filter((line) -> line.paragraph() == paragraph)
			.map((line) -> line.runs().stream().map(Run::text).collect(Collectors.joining()))
			.toList();
	}

}
