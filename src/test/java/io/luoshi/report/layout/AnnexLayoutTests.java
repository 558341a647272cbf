package io.luoshi.report.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.luoshi.report.document.Role;
import io.luoshi.report.document.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Where the tables of annexes stand on their pages. */
class AnnexLayoutTests {

	private static final double BOTTOM = Sheet.TURNED_TOP + Sheet.TEXT_WIDTH;

	private static final double RIGHT = Sheet.TURNED_LEFT + Sheet.TEXT_HEIGHT;

	private final Typesetter typesetter = new Typesetter(Typefaces.bundled());

	@Test
	void reportIsTheSameWithAndWithoutAnnexes() {
		List<Page> plain = this.typesetter.set(Papers.real(), "");
		List<Page> annexed = this.typesetter.set(Papers.real(), List.of(Annexes.of(1, 9)), "");

		assertThat(annexed).hasSizeGreaterThan(plain.size());
		assertThat(annexed.subList(0, plain.size())).extracting(Page::lines).map(List::size)
			.isEqualTo(plain.stream().map(Page::lines).map(List::size).toList());
		assertThat(annexed).extracting(Page::turned)
			.isEqualTo(IntStream.range(0, annexed.size()).mapToObj((index) -> index >= plain.size()).toList());
		assertThat(annexed).extracting(Page::number)
			.isEqualTo(IntStream.rangeClosed(1, annexed.size()).boxed().toList());
	}

	@Test
	void eachAnnexBeginsAPageThatLiesOnItsSide() {
		List<Page> pages = annexes(Annexes.of(1, 1), Annexes.of(2, 1));

		assertThat(pages).hasSize(2).allMatch((page) -> page.width() == Sheet.HEIGHT && page.height() == Sheet.WIDTH);
		assertThat(pages).extracting((page) -> text(page.lines().get(0))).containsExactly("附件1", "附件2");
	}

	@Test
	void onlyAnnexHasNoNumber() {
		assertThat(text(annexes(Annexes.of(1, 1)).get(0).lines().get(0))).isEqualTo("附件");
	}

	@Test
	void headIsRepeatedOnEveryPageOfALongTableAndNothingLeavesTheTextArea() {
		List<Page> pages = annexes(Annexes.of(3, 400));

		assertThat(pages).hasSizeGreaterThan(20);
		assertThat(pages.get(0).repeated()).isEmpty();
		assertThat(pages.stream().skip(1)).allMatch((page) -> page.repeated().size() >= 5);
		for (Page page : pages) {
			assertThat(page.lines()).anyMatch((line) -> line.role() == Role.TABLE);
			assertThat(page.rules()).allMatch((rule) -> rule.x1() >= Sheet.TURNED_LEFT - 0.01 && rule.x2() <= RIGHT + 0.01
					&& rule.y1() >= Sheet.TURNED_TOP - 0.01 && rule.y2() <= BOTTOM + 0.01);
		}
	}

	@Test
	void equalCellsOfAGroupAreOneCell() {
		Page page = annexes(Annexes.grouped("甲", "一", "甲", "二", "乙", "三")).get(0);
		List<Line> group = page.lines().stream().filter((line) -> text(line).equals("甲")).toList();
		double first = baseline(page, "一");
		double second = baseline(page, "二");

		assertThat(group).extracting(Line::rows).containsExactly(2);
		assertThat(baseline(page, "甲")).isCloseTo((first + second) / 2, within(0.01));
		assertThat(between(page, first, second)).allMatch((rule) -> rule.x1() > Sheet.TURNED_LEFT + 1);
		assertThat(between(page, second, baseline(page, "三"))).allMatch((rule) -> rule.x1() < Sheet.TURNED_LEFT + 1);
	}

	@Test
	void groupIsNamedAgainOnEachPageItGoesOnTo() {
		List<Page> pages = annexes(Annexes.grouped(Stream.generate(() -> "甲").limit(80).toArray(String[]::new)));

		assertThat(pages).hasSizeGreaterThan(1);
		assertThat(pages).allMatch((page) -> page.lines().stream().filter((line) -> line.rows() > 1).count() == 1);
	}

	@Test
	void groupHigherThanItsRowsStretchesThem() {
		Page page = annexes(Annexes.grouped("水".repeat(100), "一", "水".repeat(100), "二")).get(0);

		assertThat(baseline(page, "二") - baseline(page, "一")).isGreaterThan(3 * AnnexGrid.PITCH);
	}

	@Test
	void rowHigherThanAPageGoesOnOnTheNextOnes() {
		String cell = "水".repeat(4000);
		List<Page> pages = annexes(Annexes.grouped("甲", "一", "甲", cell, "甲", "二"));

		assertThat(pages).hasSizeBetween(3, 6);
		assertThat(pages.stream().flatMap((page) -> page.lines().stream()).filter((line) -> line.cell() == 1)
			.map(AnnexLayoutTests::text).skip(1).collect(Collectors.joining())).isEqualTo("一" + cell + "二");
		assertThat(pages.stream().flatMap((page) -> page.lines().stream()).flatMap((line) -> line.runs().stream()))
			.allMatch((run) -> run.baseline() < BOTTOM);
	}

	@Test
	void groupTooLongToBeSaidTwiceStillEnds() {
		String group = "水".repeat(3000);
		List<Page> pages = annexes(Annexes.grouped(group, "一", group, "二", group, "三"));

		assertThat(pages.stream().flatMap((page) -> page.lines().stream()).filter((line) -> line.cell() == 0)
			.map(AnnexLayoutTests::text).skip(3).collect(Collectors.joining())).isEqualTo(group);
	}

	@Test
	void tableWithoutRowsIsItsHead() {
		assertThat(annexes(Annexes.grouped())).hasSize(1);
	}

	@Test
	void namesTheAnnexAndRowOfACharacterThatNoFontHas() {
		assertThatThrownBy(() -> annexes(Annexes.of(1, 2), Annexes.grouped("甲", "一", "甲", "企业㐂公司")))
			.isInstanceOfSatisfying(MissingCharacters.class, (missing) -> assertThat(missing.places())
				.extracting(MissingCharacters.Place::toString)
				.containsExactly("㐂 (U+3402) in annex 2 row 3 after \"企业\""));
	}

	/** The pages behind those of the report. */
	private List<Page> annexes(Table... tables) {
		return this.typesetter.set(Papers.of(Papers.paragraph(Role.BODY, "水")), List.of(tables), "").stream().skip(1).toList();
	}

	private static List<Rule> between(Page page, double above, double below) {
		List<Rule> rules = page.rules().stream()
			.filter((rule) -> rule.y1() == rule.y2() && rule.y1() > above && rule.y1() < below)
			.toList();
		assertThat(rules).isNotEmpty();
		return rules;
	}

	private static double baseline(Page page, String text) {
		return page.lines().stream().filter((line) -> text(line).equals(text)).findFirst().orElseThrow().runs().get(0).baseline();
	}

	private static String text(Line line) {
		return line.runs().stream().map(Run::text).collect(Collectors.joining());
	}

}
