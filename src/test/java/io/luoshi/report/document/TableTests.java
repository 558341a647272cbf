package io.luoshi.report.document;

import java.math.BigDecimal;
import java.util.List;

import io.luoshi.report.document.Table.Cell;
import io.luoshi.report.document.Table.Column;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	private final Table table = new Table("表", List.of(Column.grouped("条款", 4), Column.grouped("方面", 4),
			Column.of("写法", 4), Column.figure("数值", 4)),
			List.of(row("甲", "一", "6.3万余个", null), row("甲", "一", "7个,共", BigDecimal.valueOf(7)), row("乙", "一", "7个", null)));

	@Test
	void paperLeavesPlainNumbersOut() {
		assertThat(this.table.onPaper().columns()).extracting(Column::heading).containsExactly("条款", "方面", "写法");
		assertThat(this.table.onPaper().rows().get(1)).extracting(Cell::text).containsExactly("甲", "一", "7个,共");
	}

	@Test
	void cellsGroupOnlyWithinTheGroupBeforeThem() {
		assertThat(this.table.continues(0, 0)).isFalse();
		assertThat(this.table.continues(1, 0)).isTrue();
		assertThat(this.table.continues(1, 1)).isTrue();
		assertThat(this.table.continues(1, 2)).isFalse();
		assertThat(this.table.continues(2, 1)).as("the same word in another group").isFalse();
	}

	@Test
	void profileChangesMarksAndNoNumbers() {
		Table full = this.table.in(Punctuation.FULL);

		assertThat(full.rows().get(1).get(2).text()).isEqualTo("7个，共");
		assertThat(full.rows().get(1).get(3).number()).isEqualByComparingTo("7");
	}

	private static List<Cell> row(String clause, String area, String written, BigDecimal number) {
		return List.of(Cell.of(clause), Cell.of(area), Cell.of(written), Cell.of(number));
	}

}
