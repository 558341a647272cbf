package io.luoshi.numeral.prose;

import java.util.regex.Pattern;

import io.luoshi.numeral.Lexicon;
import io.luoshi.numeral.RelationNumber;
import io.luoshi.numeral.RelationNumber.Kind;
import io.luoshi.numeral.Units;
import org.jspecify.annotations.Nullable;

/** Tells a time of day (8:30) and a span that is looked at (近两三年) from ratios and ranges that measure. */
final class RelationRules {

	/** 35—65蒸吨/小时燃煤锅炉: the range says which ones. */
	private static final Lexicon SIZED = WordTable.named("threshold-nouns");

	private static final Pattern CLOCK = Pattern.compile("[0-2]?[0-9][:：][0-5][0-9]");

	private RelationRules() {
	}

	static @Nullable NotDataReason reason(RelationNumber relation, Surroundings at) {
		if (relation.kind() == Kind.RATIO && CLOCK.matcher(relation.text()).matches() && isTimeOfDay(at)) {
			return NotDataReason.DATE;
		}
		if (GradeRules.isVoltage(relation.unit(), at)) {
			return NotDataReason.PROJECT_NAME;
		}
		if (relation.unit().endsWith("岁")) {
			return NotDataReason.SCOPE_WORD;
		}
		if (relation.kind() == Kind.RANGE && !Units.isCounter(relation.unit()) && at.precedes(SIZED)) {
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
