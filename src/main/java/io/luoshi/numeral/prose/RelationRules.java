package io.luoshi.numeral.prose;

import java.util.regex.Pattern;

import io.luoshi.numeral.RelationNumber;
import io.luoshi.numeral.RelationNumber.Kind;
import org.jspecify.annotations.Nullable;

/** Tells a time of day (8:30) and a span that is looked at (近两三年) from ratios and ranges that measure. */
final class RelationRules {

	private static final Pattern CLOCK = Pattern.compile("[0-2]?[0-9][:：][0-5][0-9]");

	private RelationRules() {
	}

	static @Nullable NotDataReason reason(RelationNumber relation, Surroundings at) {
		if (relation.kind() == Kind.RATIO && CLOCK.matcher(relation.text()).matches() && isTimeOfDay(at)) {
			return NotDataReason.DATE;
		}
		if (AmountRules.isVoltage(relation.unit(), at)) {
			return NotDataReason.PROJECT_NAME;
		}
		if (relation.unit().endsWith("岁")) {
			return NotDataReason.SCOPE_WORD;
		}
		return (relation.kind() == Kind.RANGE) ? TimeRules.reason(relation.unit(), at) : null;
	}

	private static boolean isTimeOfDay(Surroundings at) {
		String before = at.before(3);
		return before.endsWith("午") || before.endsWith("日") || before.endsWith("晚") || before.endsWith("时间")
				|| at.followsAnyOf("至—-到") || at.precedesAnyOf("至—-到");
	}

}
