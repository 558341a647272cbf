package io.luoshi.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a table within the text ends, which cells it has, and whether its first row names its columns. */
class TextTableTests {

	@Test
	void takesRowsUpToTheNextText() {
		List<Paragraph> paper = List.of(row("前"), row("甲\t乙"), row("丙"), new Paragraph(Role.BODY, UUID.randomUUID(), List.of()));
		TextTable table = TextTable.at(paper, 1);

		assertThat(table.end()).isEqualTo(3);
		assertThat(table.columns()).isEqualTo(2);
		assertThat(table.rows()).extracting(List::size).containsExactly(2, 1);
	}

	@Test
	void cellsKeepTheirPieces() {
		Paragraph row = new Paragraph(Role.TABLE, UUID.randomUUID(), List.of(Piece.added("优良\t", Face.FANGSONG),
				Piece.added("325天", Face.FANGSONG), Piece.added("以上\t\t完成", Face.FANGSONG)));

		assertThat(TextTable.at(List.of(row), 0).rows().get(0).stream().map(TextTableTests::text)).containsExactly("优良", "325天以上", "",
				"完成");
		assertThat(TextTable.at(List.of(row), 0).rows().get(0).get(1)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "断面\t2023年\t2024年", "\t任务数\t完成率", "月份\t1月\t2月", "指标\t2023\t2024", "序号\t2020—2022年度\t变化" })
	void namesOfColumnsAreAHead(String first) {
		TextTable table = table(first, "龙口\t1\t2");

		assertThat(table.hasHead()).isTrue();
		assertThat(table.rows().get(0)).allMatch((cell) -> cell.stream().allMatch((piece) -> piece.face() == Face.HEITI));
		assertThat(table.rows().get(1)).noneMatch((cell) -> cell.stream().anyMatch((piece) -> piece.face() == Face.HEITI));
	}

	@ParameterizedTest
	@ValueSource(strings = { "优良天数\t325天\t332天", "任务完成情况", "任务\t完成", "任务\t\t完成", "1\t任务\t完成", "氮氧化物\t-1.5%\t下降" })
	void aFigureAnEmptyCellOrTooFewCellsAreNoHead(String first) {
		assertThat(table(first, "龙口\t1\t2").hasHead()).isFalse();
	}

	@Test
	void aSingleRowOrColumnHasNoHead() {
		assertThat(table("指标\t数值").hasHead()).isFalse();
		assertThat(table("| 指标 | 数值 |", "| 水 | 1 |").hasHead()).isFalse();
	}

	private static TextTable table(String... rows) {
		return TextTable.at(Arrays.stream(rows).map(TextTableTests::row).toList(), 0);
	}

	private static Paragraph row(String text) {
		return new Paragraph(Role.TABLE, UUID.randomUUID(), List.of(Piece.added(text, Face.FANGSONG)));
	}

	private static String text(List<Piece> cell) {
		return cell.stream().map(Piece::text).collect(Collectors.joining());
	}

}
