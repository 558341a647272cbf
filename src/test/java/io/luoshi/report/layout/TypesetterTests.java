package io.luoshi.report.layout;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Where paragraphs stand on their pages. */
class TypesetterTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	private final Typesetter typesetter = new Typesetter(TYPEFACES);

	@ParameterizedTest
	@ValueSource(strings = { "市生态环境局", "某市人民政府办公厅", "局", "某市推进长江经济带生态环境污染治理工作领导小组办公室" })
	void placesDateTwoCharactersBehindTheSignature(String name) {
		List<Line> lines = lines(Papers.of(Papers.paragraph(Role.CLOSING, "特此报告。"), Papers.paragraph(Role.SIGNATURE, name),
				Papers.paragraph(Role.DATE, "2024年3月27日")));

		Run signature = lines.get(1).runs().get(0);
		Run date = lines.get(2).runs().get(0);
		assertThat(date.x() - signature.x()).isCloseTo(2 * Sheet.COLUMN, within(0.01));
		double widest = Math.max(signature.x() + width(lines.get(1)), date.x() + width(lines.get(2)));
		assertThat(Sheet.LEFT + Sheet.TEXT_WIDTH - widest).isCloseTo(2 * Sheet.COLUMN, within(0.01));
		assertThat(signature.baseline() - lines.get(0).runs().get(0).baseline()).isCloseTo(2 * Sheet.ROW, within(0.01));
	}

	@Test
	void signatureNeverStandsAloneOnAPage() {
		for (int characters = 28 * 15; characters < 28 * 45; characters += 14) {
			List<Page> pages = this.typesetter.set(Papers.of(Papers.paragraph(Role.BODY, "水".repeat(characters)),
					Papers.paragraph(Role.SIGNATURE, "市生态环境局"), Papers.paragraph(Role.DATE, "2024年3月27日")), "");
			List<Role> last = pages.get(pages.size() - 1).lines().stream().map(Line::role).toList();
			assertThat(last).contains(Role.BODY, Role.SIGNATURE, Role.DATE);
		}
	}

	@Test
	void headingStandsWithItsText() {
		for (int rows = 15; rows < 30; rows++) {
			List<Page> pages = this.typesetter.set(Papers.of(Papers.paragraph(Role.BODY, "水".repeat(28 * rows)),
					Papers.paragraph(Role.HEADING1, "二、下一步工作打算"), Papers.paragraph(Role.LEAD, "水".repeat(100))), "");
			assertThat(pages).noneMatch((page) -> page.lines().get(page.lines().size() - 1).role() == Role.HEADING1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "（一）全面加强生态环境保护责任体系建设和环境基础设施运行监督管理制度落实", "1.加快重点区域大气污染综合治理项目建设进度" })
	void headingsOfAllLevelsStandTogetherWithTheirText(String heading) {
		Face face = heading.startsWith("（") ? Face.KAITI : Face.FANGSONG;
		Paragraph second = new Paragraph(Role.BODY, UUID.randomUUID(), List.of(new Piece(heading, face, null, null)));
		for (int rows = 15; rows < 30; rows++) {
			List<Page> pages = this.typesetter.set(Papers.of(Papers.paragraph(Role.BODY, "水".repeat(28 * rows)),
					Papers.paragraph(Role.HEADING1, "二、下一步工作打算"), second, Papers.paragraph(Role.BODY, "市生态环境局负责。")), "");
			List<String> starts = pages.stream().map((page) -> text(page.lines().get(0))).toList();
			assertThat(starts).as("%d rows", rows).noneMatch("市生态环境局负责。"::equals).noneMatch((line) -> line.equals(heading));
		}
	}

	@Test
	void textStandsOneRowBelowItsHeadAndATitleOfAnAnnexOnTheThirdRow() {
		List<Line> plain = lines(Papers.of(Papers.paragraph(Role.TITLE, "报告"), Papers.paragraph(Role.BODY, "水")));
		List<Page> annexed = this.typesetter.set(Papers.of(Papers.paragraph(Role.BODY, "水"), Papers.paragraph(Role.ATTACHMENT, "附件1"),
				Papers.paragraph(Role.TITLE, "指标表")), "");

		assertThat(row(plain.get(1))).isEqualTo(2);
		assertThat(row(annexed.get(1).lines().get(1))).isEqualTo(2);
	}

	@Test
	void namesOfAnnexesAlignAndAnAnnexOpensAPage() {
		List<Page> pages = this.typesetter.set(Papers.of(Papers.paragraph(Role.CLOSING, "特此报告。"),
				Papers.paragraph(Role.ATTACHMENT, "附件：1." + "表".repeat(40)), Papers.paragraph(Role.ATTACHMENT, "2.任务清单"),
				Papers.paragraph(Role.ATTACHMENT, "附件1"), Papers.paragraph(Role.BODY, "水")), "");
		List<Run> firsts = pages.get(0).lines().stream().map((line) -> line.runs().get(0)).toList();
		Run list = firsts.get(1);

		assertThat(list.x()).isCloseTo(Sheet.LEFT + 2 * Sheet.COLUMN, within(0.01));
		assertThat(firsts.get(2).x()).isCloseTo(list.x() + list.advances()[0] * 3 + list.advances()[3] + list.advances()[4], within(0.5));
		assertThat(firsts.get(3).x()).isCloseTo(list.x() + 3 * Sheet.COLUMN, within(0.01));
		assertThat(pages).hasSize(2);
		assertThat(text(pages.get(1).lines().get(0))).isEqualTo("附件1");
		assertThat(pages.get(1).lines().get(0).runs().get(0).face()).isEqualTo(Face.HEITI);
	}

	@Test
	void namesEveryCharacterThatNoFontHas() {
		Paper paper = Papers.of(Papers.paragraph(Role.TITLE, "报告"), Papers.paragraph(Role.BODY, "企业㐂𠮷公司"),
				Papers.paragraph(Role.TABLE, "甲\t乙😀"));

		assertThatThrownBy(() -> this.typesetter.set(paper, "")).isInstanceOfSatisfying(MissingCharacters.class,
				(missing) -> assertThat(missing.places()).extracting(MissingCharacters.Place::toString)
					.containsExactly("㐂 (U+3402) in paragraph 2 after \"企业\"", "𠮷 (U+20BB7) in paragraph 2 after \"企业\"",
							"😀 (U+1F600) in paragraph 3 after \"乙\""));
	}

	@Test
	void printsRareCharactersOfTheOfficialListInAnotherFont() {
		List<Run> runs = lines(Papers.of(Papers.paragraph(Role.BODY, "矿种㙍𫍯①㎡"))).get(0).runs();

		assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo("矿种㙍𫍯①㎡");
		assertThat(runs).allMatch((run) -> run.text().codePoints().allMatch(run.typeface()::has));
	}

	@Test
	void keepsControlCharactersOffThePage() {
		assertThat(text(lines(Papers.of(Papers.paragraph(Role.BODY, "甲\u0000乙\u200B丙\uFEFF丁\u202E戊\u00A0己"))).get(0)))
			.isEqualTo("甲乙丙丁戊 己");
	}

	@Test
	void placesAnEmptyParagraphAndAnEmptyPaper() {
		assertThat(this.typesetter.set(Papers.of(), "")).hasSize(1);
		assertThat(this.typesetter.set(Papers.of(Papers.paragraph(Role.BODY, ""), Papers.paragraph(Role.BODY, "水")), "")).hasSize(1);
	}

	private List<Line> lines(Paper paper) {
		return this.typesetter.set(paper, "").stream().flatMap((page) -> page.lines().stream()).toList();
	}

	private static long row(Line line) {
		Run run = line.runs().get(0);
		return Math.round((run.baseline() - Sheet.baseline(run.size()) - Sheet.middle(0)) / Sheet.ROW);
	}

	private static String text(Line line) {
		return line.runs().stream().map(Run::text).collect(Collectors.joining());
	}

	private static double width(Line line) {
		double width = 0;
		for (Run run : line.runs()) {
			for (double advance : run.advances()) {
				width += advance;
			}
		}
		return width;
	}

}
