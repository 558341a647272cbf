package io.luoshi.numeral.prose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.luoshi.numeral.Figure;
import io.luoshi.numeral.Lexicon;
import io.luoshi.numeral.Units;
import org.jspecify.annotations.Nullable;

/** Tells amounts that only name a grade, a class, a session or the part or size of a work: 二级, 四类海水, 二期工程, 220千伏线路. */
final class GradeRules {

	private static final Lexicon PROJECTS = WordTable.named("project-words");

	private static final Lexicon WORKS = WordTable.named("works");

	private static final Lexicon QUALITIES = WordTable.named("qualities");

	private static final Lexicon QUALITY_VERBS = WordTable.named("quality-verbs");

	/** What reaches a class, where waste is sorted into classes too. */
	private static final Pattern WATERS = Pattern.compile("断面|水质|水体|海域|[河湖库]");

	private static final Lexicon GOVERNMENTS = WordTable.named("governments");

	private static final int BEFORE = 20;

	private static final Set<String> VOLTAGES = Set.of("千伏", "kV");

	private static final Pattern OTHER_CLASSES = Pattern.compile("(?:[、和及]劣?[一二三四五六]类){1,4}+");

	private GradeRules() {
	}

	/** Null when the unit names nothing here. */
	static @Nullable NotDataReason reason(String unit, Figure figure, Surroundings at) {
		if (OrdinalRules.isSession(unit, at)) {
			return NotDataReason.BODY_NAME;
		}
		return switch (unit) {
			case "级" -> level(figure, at);
			case "类" -> AmountRules.isHan(figure) && isQualityClass(at) ? NotDataReason.GRADE_NAME : null;
			case "期" -> AmountRules.isHan(figure) && isPhase(at) ? NotDataReason.PROJECT_NAME : null;
			case "台阶" -> NotDataReason.SLOGAN;
			case "方面" -> NotDataReason.SCOPE_WORD;
			case "方" -> at.precedes("责任") || at.precedes("联动") || at.precedes("共治") ? NotDataReason.SCOPE_WORD : null;
			default -> sized(unit, at);
		};
	}

	/** 四类海水, 劣四类, 优于三类: classes of water, sea water, land and noise by the standards of each. */
	private static boolean isQualityClass(Surroundings at) {
		Matcher others = OTHER_CLASSES.matcher(at.after(16));
		Surroundings all = new Surroundings(at.text(), at.start(), at.end() + (others.lookingAt() ? others.end() : 0));
		boolean listed = at.followsAnyOf("、") && at.before(2).length() == 2 && "一二三四".indexOf(at.before(2).charAt(0)) >= 0;
		boolean reached = at.follows("达到") && WATERS.matcher(at.before(BEFORE)).find();
		return listed || reached || at.followsAnyOf("劣") || at.follows(QUALITY_VERBS) || all.precedes(QUALITIES);
	}

	/** 二期工程, 发电厂（一期）, 污水处理厂三期: the part of a work that is built by itself. */
	private static boolean isPhase(Surroundings at) {
		boolean enclosed = at.followsAnyOf("（(") && at.precedesAnyOf("）)")
				&& new Surroundings(at.text(), at.start() - 1, at.end()).follows(WORKS);
		return enclosed || at.precedesWithin(PROJECTS, 4) || at.follows(WORKS);
	}

	/** 1000千伏特高压工程, 5000吨级泊位: the size says of which sort the work is. */
	private static @Nullable NotDataReason sized(String unit, Surroundings at) {
		if (isVoltage(unit, at)) {
			return NotDataReason.PROJECT_NAME;
		}
		return !unit.isEmpty() && !Units.isCounter(unit) && at.precedes("级") ? NotDataReason.GRADE_NAME : null;
	}

	static boolean isVoltage(String unit, Surroundings at) {
		return VOLTAGES.contains(unit) && at.precedesWithin(PROJECTS, 14);
	}

	private static @Nullable NotDataReason level(Figure figure, Surroundings at) {
		if (figure.quantity().write().indexOf('.') > 0) {
			return null;
		}
		boolean governments = !at.precedes("医院") && (at.followsAnyOf("省市区县乡镇村街州国") || at.precedes(GOVERNMENTS));
		return governments ? NotDataReason.SCOPE_WORD : NotDataReason.GRADE_NAME;
	}

}
