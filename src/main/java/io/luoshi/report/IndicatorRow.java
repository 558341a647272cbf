package io.luoshi.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Period;
import io.luoshi.numeral.Quantity;
import io.luoshi.report.document.Table.Cell;
import io.luoshi.report.document.Table.Column;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's reading beside the one of a year before. Readings of several years stand side by side and are never
 * added up.
 *
 * @param before how the earlier value was written, null when there is none
 */
record IndicatorRow(UUID id, String name, Basis basis, String scope, String source, LocalDate periodStart,
		LocalDate periodEnd, String written, @Nullable BigDecimal exact, @Nullable String before,
		@Nullable BigDecimal beforeExact) {

	static final String TITLE = "报告所用指标对比表";

	static final List<Column> COLUMNS = List.of(Column.of("指标", 13), Column.of("性质", 4), Column.of("范围", 6),
			Column.of("时间", 8), Column.of("本期值", 9), Column.figure("本期数值", 8), Column.of("上年值", 9),
			Column.figure("上年数值", 8), Column.figure("数值单位", 5), Column.of("比上年变化", 11), Column.figure("变化量", 8),
			Column.figure("变化幅度（%）", 8), Column.of("来源单位", 10));

	private static final String NONE = "—";

	List<Cell> cells() {
		Quantity now = Quantity.read(this.written);
		Quantity earlier = (this.before != null) ? Quantity.read(this.before) : null;
		Change change = (earlier != null) ? Change.between(now, this.exact, earlier, this.beforeExact, this.basis) : null;
		return List.of(Cell.of(this.name), Cell.of(words(this.basis)), Cell.of(this.scope),
				Cell.of(ChineseDate.period(new Period(this.periodStart, this.periodEnd), this.basis)), Cell.of(this.written),
				Cell.of(Change.exact(now, this.exact)), Cell.of((this.before != null) ? this.before : NONE),
				Cell.of((earlier != null) ? Change.exact(earlier, this.beforeExact) : null), Cell.of(now.unit()),
				Cell.of((change != null) ? change.inWords() : (earlier != null) ? "无法计算" : NONE),
				Cell.of((change != null) ? change.difference() : null), Cell.of((change != null) ? change.rate() : null),
				Cell.of(this.source));
	}

	private static String words(Basis basis) {
		return switch (basis) {
			case IN_YEAR -> "当年";
			case AS_AT -> "时点";
			case CUMULATIVE -> "累计";
			case STREAK -> "连续";
			case SHARE -> "占比";
			case GROWTH -> "同比";
		};
	}

}
