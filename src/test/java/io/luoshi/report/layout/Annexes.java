package io.luoshi.report.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Table;
import io.luoshi.report.document.Table.Cell;
import io.luoshi.report.document.Table.Column;

/** Seeded tables: groups of many rows, empty cells, numbers wider than their column, columns that paper leaves out. */
public final class Annexes {

	private Annexes() {
	}

	public static Table of(long seed, int rows) {
		Prose prose = new Prose(seed);
		List<List<Cell>> cells = new ArrayList<>();
		String clause = "";
		String area = "";
		for (int row = 0; row < rows; row++) {
			clause = (row == 0 || prose.upTo(6) == 0) ? (row + 1) + "." + prose.paragraph(10 + prose.upTo(60)) : clause;
			area = (row == 0 || prose.upTo(3) == 0) ? prose.paragraph(8 + prose.upTo(12)) : area;
			cells.add(List.of(Cell.of(clause), Cell.of(area), Cell.of(prose.paragraph(prose.upTo(90))),
					Cell.of((prose.upTo(3) == 0) ? "" : "市生态环境局"), Cell.of(BigDecimal.valueOf(row)),
					Cell.of("超过" + (100_000 + row) + ".53亿立方米")));
		}
		return new Table("第" + seed + "张情况表", List.of(Column.grouped("审议意见条款", 9), Column.grouped("落实方面", 7),
				Column.of("最新进展", 30), Column.of("单位", 6), Column.figure("数值", 4), Column.of("指标", 5)), cells);
	}

	/** A table of one column that is grouped and one that is not. */
	public static Table grouped(String... groupsAndTexts) {
		List<List<Cell>> cells = new ArrayList<>();
		for (int index = 0; index < groupsAndTexts.length; index += 2) {
			cells.add(List.of(Cell.of(groupsAndTexts[index]), Cell.of(groupsAndTexts[index + 1])));
		}
		return new Table("表", List.of(Column.grouped("组", 10), Column.of("文", 30)), cells);
	}

}
