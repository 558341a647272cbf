package io.luoshi.intake.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BarTablesTests {

	@Test
	void partsTheCellsOfADrawnTableByTabs() {
		BarTables found = BarTables.of("表前。\n| 指标 | 2022年 | 2023年 |\n|---|:---:|---:|\n| 优良天数 | 325天 | 326天 |\n\n表后。\n");

		assertThat(found.text()).isEqualTo("表前。\n指标\t2022年\t2023年\n优良天数\t325天\t326天\n\n表后。\n");
		assertThat(found.tables()).isEqualTo(1);
	}

	@Test
	void takesRowsWithoutOuterBarsAndEveryLineEnd() {
		assertThat(BarTables.of("指标|今年\r\n---|---\r\n甲|3个\r\n乙|4个").text()).isEqualTo("指标\t今年\r\n甲\t3个\r\n乙\t4个");
	}

	@Test
	void keepsEmptyCellsAndFillsUpShortRows() {
		assertThat(BarTables.of("| | 2022年 | 2023年 |\n|-|-|-|\n|合计| | |\n|甲|1\n|| | 3|\n").text())
			.isEqualTo("\t2022年\t2023年\n合计\t\t\n甲\t1\t\n\t\t3\n");
	}

	@Test
	void partsNothingAtABarBehindABackslash() {
		assertThat(BarTables.of("|甲\\|乙|丙|\n|-|-|\n|1|2|").text()).isEqualTo("甲|乙\t丙\n1\t2");
	}

	@Test
	void readsTwoTablesApart() {
		BarTables found = BarTables.of("|a|b|\n|-|-|\n|1|2|\n\n|c|d|\n|-|-|\n|3|4|\n文|字\n文字");

		assertThat(found.text()).isEqualTo("a\tb\n1\t2\n\nc\td\n3\t4\n文\t字\n文字");
		assertThat(found.tables()).isEqualTo(2);
	}

	@Test
	void takesNothingForATableThatNoPageHasRoomFor() {
		String text = "a|".repeat(33) + "\n" + "-|".repeat(33) + "\n|\n";

		assertThat(BarTables.of(text)).isEqualTo(new BarTables(text, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "没有竖线。\n", "| 甲 | 乙 |\n| 1 | 2 |\n", "| 甲 | 乙 |\n|---|\n| 1 | 2 |\n", "|甲|\n|-|\n|1|", "|---|---|\n",
			"A|B", "|x|y|\n|--|==|\n", "甲|乙\n\n---|---\n", "|", "||", "|\n|\n|" })
	void leavesEverythingElseAsItCame(String text) {
		assertThat(BarTables.of(text)).isEqualTo(new BarTables(text, 0));
	}

}
