package io.luoshi.numeral.prose;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells the spans of time that a text looks at, and names with a span in them, from measured durations. */
final class TimeRules {

	private static final Set<String> SPANS = Set.of("年", "个月", "天", "日", "周", "小时", "分钟", "个季度", "季度", "月", "个小时");

	private static final List<String> LOOKING = List.of("近", "最近", "今明", "过去", "未来", "今后", "此后", "前", "后", "这");

	private static final List<String> LOOKED_AT = List.of("来", "累计", "间", "以来", "多来", "余来", "之内", "期间");

	private static final List<String> PLANS = List.of("行动", "攻坚", "规划", "计划", "滚动", "倍增", "提升行动", "整治行动", "总目标");

	private static final int LONGEST_CIRCLE = 7;

	private TimeRules() {
	}

	static @Nullable NotDataReason reason(String unit, Surroundings at) {
		return switch (unit) {
			case "季度", "世纪", "年代" -> NotDataReason.SCOPE_RANGE;
			case "时", "刻" -> NotDataReason.DATE;
			case "周年" -> NotDataReason.EVENT_NAME;
			case "日" -> at.followsAnyOf("、至和—-") && at.before(8).contains("月") ? NotDataReason.DATE : span(unit, at);
			default -> SPANS.contains(unit) ? span(unit, at) : null;
		};
	}

	private static @Nullable NotDataReason span(String unit, Surroundings at) {
		if (at.precedes("级")) {
			return NotDataReason.GRADE_NAME;
		}
		if (unit.equals("年") && startsWithAny(at.after(4), PLANS)) {
			return NotDataReason.PLAN_NAME;
		}
		if (isCircle(at)) {
			return NotDataReason.SLOGAN;
		}
		if (isRoundTheClock(at) || isAveraging(at)) {
			return NotDataReason.SCOPE_WORD;
		}
		if (at.precedes("有期徒刑")) {
			return NotDataReason.SCOPE_WORD;
		}
		if (unit.equals("年") && at.opensClause() && Character.isIdeographic(at.text().charAt(at.start())) && !at.closes()) {
			return NotDataReason.SCOPE_RANGE;
		}
		boolean looking = LOOKING.stream().anyMatch(at::follows) && !at.follows("提前") && !at.follows("推后");
		return looking || startsWithAny(at.after(2), LOOKED_AT) ? NotDataReason.SCOPE_RANGE : null;
	}

	/** 24小时值守, 7×24小时. */
	private static boolean isRoundTheClock(Surroundings at) {
		return at.text().startsWith("24小时", at.start()) && !at.precedes("内") && !at.closes();
	}

	/** 日最大8小时平均浓度: the span is part of what is measured. */
	private static boolean isAveraging(Surroundings at) {
		return at.follows("最大") && !at.closes() || at.precedes("平均") || at.precedes("滑动");
	}

	/** 15分钟生活圈: how near things lie is part of what the circle is called. */
	private static boolean isCircle(Surroundings at) {
		return at.after(LONGEST_CIRCLE).indexOf('圈') > 0;
	}

	private static boolean startsWithAny(String text, List<String> words) {
		return words.stream().anyMatch(text::startsWith);
	}

}
