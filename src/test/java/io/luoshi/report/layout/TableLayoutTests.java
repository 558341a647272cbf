package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Where the tables within the text stand on their pages. */
class TableLayoutTests {

	private static final double FOOT = Sheet.TOP + Sheet.TEXT_HEIGHT;

	private final Typesetter typesetter = new Typesetter(Typefaces.bundled());

	@Test
	void headingOfATableStandsOnItsPage() {
		for (int rows = 15; rows < 30; rows++) {
			List<Page> pages = this.typesetter.set(Papers.of(Papers.paragraph(Role.BODY, "水".repeat(28 * rows)),
					Papers.paragraph(Role.HEADING1, "二、指标"), Papers.paragraph(Role.TABLE, "指标\t" + "水".repeat(100))), "");
			assertThat(pages).noneMatch((page) -> page.lines().get(page.lines().size() - 1).role() == Role.HEADING1);
		}
	}

	@Test
	void longCellsGiveWayToShortOnes() {
		List<Line> lines = lines(set("指标\t2023年\t变化", "74个国控断面水质优良比例和空气质量优良天数以及污染地块安全利用率\t100%\t提高1.4个百分点"));

		assertThat(lines.stream().map(TableLayoutTests::text)).contains("2023年", "100%", "提高1.4个百分点");
	}

	@Test
	void headIsBoldAndInTheMiddleAndSoAreShortColumns() {
		Page page = set("断面\t各断面水质情况", "龙口\tⅢ类", "沙洲寺\tⅡ类").get(0);

		assertThat(page.rows()).extracting(Row::head).containsExactly(true, false, false);
		assertThat(page.rows()).allMatch((row) -> row.height() == Sheet.ROW && row.edges().size() == 3);
		assertThat(page.lines().subList(0, 2)).allMatch((line) -> line.runs().get(0).face() == Face.HEITI);
		for (Line line : page.lines()) {
			Row row = page.rows().get(line.paragraph());
			double middle = (row.edges().get(line.cell()) + row.edges().get(line.cell() + 1)) / 2;
			Run run = line.runs().get(0);
			double width = line.runs().stream().flatMapToDouble((part) -> Arrays.stream(part.advances())).sum();
			assertThat(run.x() + width / 2).isCloseTo(middle, within(0.01));
		}
	}

	@Test
	void headIsSaidAgainOnEveryPageOfALongTable() {
		List<Page> pages = set(rows("断面\t水质", 70));

		assertThat(pages).hasSize(4);
		assertThat(pages.get(0).repeated()).isEmpty();
		assertThat(pages.stream().skip(1)).allMatch((page) -> text(page.repeated()).equals("断面水质"));
		assertThat(pages.stream().skip(1)).allMatch((page) -> page.rows().get(0).top() == Sheet.TOP + Sheet.ROW);
		assertThat(text(lines(pages))).isEqualTo("断面水质" + IntStream.rangeClosed(1, 70).mapToObj((row) -> "口" + row + "Ⅱ类")
			.collect(Collectors.joining()));
		assertThat(pages).allMatch((page) -> page.rules().stream().allMatch((rule) -> rule.y1() >= Sheet.TOP && rule.y2() < FOOT + 0.01));
	}

	@Test
	void pageBehindATableHasNoHead() {
		List<Paragraph> paper = new ArrayList<>(paragraphs(rows("断面\t水质", 30)));
		paper.add(Papers.paragraph(Role.BODY, "水".repeat(28 * 30)));
		List<Page> pages = this.typesetter.set(new Paper(paper), "");

		assertThat(pages).hasSize(3);
		assertThat(pages.get(1).repeated()).isNotEmpty();
		assertThat(pages.get(2).repeated()).isEmpty();
	}

	@Test
	void headStandsWithTheRowBelowIt() {
		for (int rows = 15; rows < 30; rows++) {
			List<Paragraph> paper = new ArrayList<>(List.of(Papers.paragraph(Role.BODY, "水".repeat(28 * rows))));
			paper.addAll(paragraphs("断面\t水质", "龙口\t" + "水".repeat(80), "沙洲\tⅡ类"));
			List<Page> pages = this.typesetter.set(new Paper(paper), "");
			assertThat(pages).noneMatch((page) -> page.rows().size() == 1 && page.rows().get(0).head());
		}
	}

	@Test
	void rowsWithoutAHeadAreNotSaidAgain() {
		assertThat(set(rows("优良天数\t325天", 40))).hasSize(2).allMatch((page) -> page.repeated().isEmpty());
	}

	@Test
	void headTallerThanAQuarterOfAPageIsNotSaidAgain() {
		assertThat(set(rows("断".repeat(250) + "\t水质", 40))).allMatch((page) -> page.repeated().isEmpty());
	}

	@Test
	void rowTallerThanAPageIsReadCellByCell() {
		String first = "水".repeat(1500);
		String second = "气".repeat(1800);
		List<Page> pages = set("序号\t任务\t进展\t单位", "1\t" + first + "\t" + second + "\t某局", "2\t甲\t乙\t丙");

		assertThat(pages).hasSizeGreaterThan(3);
		assertThat(text(lines(pages))).isEqualTo("序号任务进展单位1" + first + second + "某局2甲乙丙");
		assertThat(pages.stream().skip(1)).allMatch((page) -> text(page.repeated()).equals("序号任务进展单位"));
		assertThat(pages.stream().flatMap((page) -> page.lines().stream()).flatMap((line) -> line.runs().stream()))
			.allMatch((run) -> run.baseline() < FOOT);
	}

	@Test
	void oddRowsAreRowsAllTheSame() {
		List<Page> pages = set("甲\t乙", "\t", "丙", "丁\t戊\t己");

		assertThat(pages.get(0).rows()).hasSize(4).allMatch((row) -> row.edges().size() == 4);
	}

	private List<Page> set(String... rows) {
		return this.typesetter.set(new Paper(paragraphs(rows)), "");
	}

	private static List<Paragraph> paragraphs(String... rows) {
		return Arrays.stream(rows).map((row) -> Papers.paragraph(Role.TABLE, row)).toList();
	}

	private static String[] rows(String head, int count) {
		return IntStream.rangeClosed(0, count).mapToObj((row) -> (row == 0) ? head : "口" + row + "\tⅡ类").toArray(String[]::new);
	}

	private static List<Line> lines(List<Page> pages) {
		return pages.stream().flatMap((page) -> page.lines().stream()).toList();
	}

	private static String text(List<Line> lines) {
		return lines.stream().map(TableLayoutTests::text).collect(Collectors.joining());
	}

	private static String text(Line line) {
		return line.runs().stream().map(Run::text).collect(Collectors.joining());
	}

}
