package io.luoshi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.luoshi.indicator.text.Texts;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.report.document.Table;
import io.luoshi.report.document.Table.Cell;
import io.luoshi.report.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** A clause of the opinion with one of the measures that answer it; one of the two may be missing. */
record MeasureRow(@Nullable Integer clause, @Nullable String wording, @Nullable UUID measure, @Nullable UUID area,
		@Nullable String lead, @Nullable LocalDate dueOn, @Nullable MeasureStatus status, @Nullable String cooperating,
		@Nullable LocalDate asOf, @Nullable String progress, @Nullable String indicators) {

	static final String TITLE = "审议意见研究处理情况表";

	static final List<Column> COLUMNS = List.of(Column.grouped("审议意见条款", 9), Column.grouped("落实方面", 7),
			Column.of("举措", 8), Column.of("牵头单位", 6), Column.of("配合单位", 8), Column.of("完成期限", 7),
			Column.of("办理状态", 5), Column.of("最新进展", 11), Column.of("相关指标", 19));

	private static final String NOT_YET = "尚无对应举措";

	private static final String NO_CLAUSE = "（未对应条款）";

	/** The records whose texts the row shows. */
	Set<UUID> owners() {
		return (this.measure != null && this.area != null) ? Set.of(this.measure, this.area) : Set.of();
	}

	List<Cell> cells(Texts texts) {
		Cell heading = Cell.of((this.wording != null) ? this.clause + "." + this.wording : NO_CLAUSE);
		if (this.measure == null || this.area == null) {
			return List.of(heading, Cell.of(""), Cell.of(NOT_YET), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(""),
					Cell.of(""), Cell.of(""));
		}
		return List.of(heading, Cell.of(texts.at("area", this.area, "heading").text()),
				Cell.of(texts.at("measure", this.measure, "heading").text()), text(this.lead), text(this.cooperating),
				Cell.of((this.dueOn != null) ? ChineseDate.day(this.dueOn) : ""), Cell.of(words(this.status)),
				Cell.of((this.asOf != null) ? ChineseDate.day(this.asOf) + "：" + this.progress : ""), text(this.indicators));
	}

	private static Cell text(@Nullable String text) {
		return Cell.of((text != null) ? text : "");
	}

	private static String words(@Nullable MeasureStatus status) {
		return (status == null) ? "" : switch (status) {
			case NOT_STARTED -> "未启动";
			case UNDER_WAY -> "办理中";
			case DONE -> "已办结";
		};
	}

}
