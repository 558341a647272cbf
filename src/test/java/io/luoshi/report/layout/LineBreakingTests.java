package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private static final List<String> ADDRESSES = List.of(
			"https://sthjj.cq.gov.cn/zwgk_249/zfxxgkml/zcwj/qtwj/202403/t20240327_13079912.html?source=wap&channel=index#top",
			"http://www.example.gov.cn/a/b.c?d=1.5&e=2018/2019", "www.chongqing-ecology-environment.gov.cn/feedback/2024/form",
			"huanjingbaohu_yijian.fankui-2024@sthjj.chongqing.gov.cn", "/srv/luoshi/reports/2024/edition-03/appendix_b.docx",
			"sthjj.environment.chongqing.gov.cn/public");

	private static final List<String> WORDS = Stream
		.concat(ADDRESSES.stream(), Stream.of("internationalization", "Pneumonoultramicroscopicsilicovolcanoconiosis"))
		.toList();

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
	void breaksNoRuleInParagraphsThatHoldAddresses() {
		Prose prose = new Prose(4);
		List<String> broken = new ArrayList<>();
		for (int count = 0; count < 1_000; count++) {
			String text = prose.paragraph(20 + prose.upTo(60)) + "见" + ADDRESSES.get(prose.upTo(ADDRESSES.size()))
					+ prose.paragraph(20 + prose.upTo(60)).replaceFirst("^进一步", "，");
			List<String> lines = lines(Papers.of(Papers.paragraph(Role.BODY, text)));
			assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
			broken.addAll(LineRules.broken(text, lines));
		}
		assertThat(broken).isEmpty();
	}

	@Test
	void tearsNoLineApartBeforeAnAddressOrALongWord() {
		for (String word : WORDS) {
			for (int before = 8; before < 36; before++) {
				Paper paper = Papers.of(Papers.paragraph(Role.BODY, "水".repeat(before) + word + "。" + "水".repeat(30)));
				assertThat(widest(paper)).as(word + " behind " + before).isLessThan(1.7 * Sheet.COLUMN);
			}
		}
	}

	@Test
	void endsALineInsideAnAddressOnlyBehindAMark() {
		for (String address : ADDRESSES) {
			for (int before = 8; before < 36; before++) {
				String text = "水".repeat(before) + address + "。" + "水".repeat(30);
				List<String> lines = lines(Papers.of(Papers.paragraph(Role.BODY, text)));
				assertThat(lines.subList(0, lines.size() - 1)).allMatch((line) -> line.matches(".*[水。/?&=.\\-_@#]$"));
				assertThat(lines).noneMatch((line) -> line.matches("^[/?&=._@#].*") || line.endsWith(":/") || line.endsWith("://"));
			}
		}
	}

	@Test
	void keepsUnitsStandardsAndFractionsWhole() {
		for (String whole : List.of("m³/h", "t/a", "2018/2019", "PM2.5", "GB/T 9704-2012", "9.8%", "HJ 2.2-2018", "μg/m³", "1/3", "24/7",
				"kg/(d·km)", "COD/BOD", "10.5", "2024-03-27", "A.B.C", "I/O", "1:1.08")) {
			for (int before = 8; before < 40; before++) {
				String text = "水".repeat(before) + whole + "水".repeat(30);
				assertThat(lines(Papers.of(Papers.paragraph(Role.BODY, text)))).as(text).anyMatch((line) -> line.contains(whole));
			}
		}
	}

	@Test
	void breaksAWordOnlyWhenItIsLongerThanAThirdOfALine() {
		for (int before = 8; before < 36; before++) {
			for (String word : List.of("environmentally", "internationalise", "Electrocardiogram")) {
				String text = "水".repeat(before) + word + "水".repeat(30);
				assertThat(lines(Papers.of(Papers.paragraph(Role.BODY, text)))).anyMatch((line) -> line.contains(word));
			}
			String longest = WORDS.get(WORDS.size() - 1);
			List<String> lines = lines(Papers.of(Papers.paragraph(Role.BODY, "水".repeat(before) + longest + "水".repeat(30))));
			assertThat(lines).noneMatch((line) -> line.matches(".*水[A-Za-z]{1,2}$") || line.matches("^[a-z]{1,2}水.*"));
		}
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

	/** The most room that a character takes in a line of several Chinese characters. */
	private double widest(Paper paper) {
		return this.typesetter.set(paper, "")
			.stream()
			.flatMap((page) -> page.lines().stream())
			.filter((line) -> line.runs().stream().map(Run::text).collect(Collectors.joining()).contains("水水水水"))
			.flatMap((line) -> line.runs().stream())
			.flatMapToDouble((run) -> Arrays.stream(run.advances()))
			.max()
			.orElseThrow();
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
