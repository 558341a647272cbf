package io.luoshi.numeral.prose;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

import io.luoshi.numeral.Bound;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.Lexicon;
import io.luoshi.numeral.Units;
import org.jspecify.annotations.Nullable;

/** Finds the reasons why an amount within words measures nothing. Null means that it is data. */
final class AmountRules {

	private static final Lexicon PROJECTS = WordTable.named("project-words");

	private static final Lexicon RHETORIC = WordTable.named("rhetoric");

	private static final Lexicon RHETORIC_ENDS = WordTable.named("rhetoric-ends");

	private static final Lexicon COUNT_VERBS = WordTable.named("count-verbs");

	private static final Lexicon THRESHOLDS = WordTable.named("threshold-nouns");

	private static final Lexicon PREDICATES = WordTable.named("predicates");

	private static final Lexicon ZERO_SLOGANS = WordTable.named("zero-slogans");

	private static final Pattern PLACES_ONLY = Pattern.compile("[百千万亿]{1,3}[^十百千万亿余多来几]{0,12}|十万人");

	private static final BigDecimal MANY = BigDecimal.valueOf(12);

	/** 一所学校获评…: one of them, at the head of a clause, did or got something. */
	private static final Set<String> ACTORS = Set.of("家", "所", "座", "起", "例", "处", "名", "人");

	private static final Set<String> LENGTHS = Set.of("米", "千米", "公里", "海里");

	/** How far before it the limit may stand that is included. */
	private static final int NEAR = 24;

	private static final Set<String> SHARES = Set.of("", "%", "‰", "成", "倍", "个百分点", "个基点");

	private AmountRules() {
	}

	static @Nullable NotDataReason reason(Figure figure, Surroundings at) {
		String lead = figure.phrasing().before();
		String unit = figure.quantity().unit();
		if (!figure.phrasing().verb().isEmpty()) {
			return null;
		}
		if (lead.endsWith("第")) {
			return OrdinalRules.reason(unit, at);
		}
		if (unit.equals("号")) {
			return figure.phrasing().after().equals("线") ? NotDataReason.LINE_NAME : NotDataReason.PROJECT_NAME;
		}
		if (!figure.phrasing().after().isEmpty()) {
			return isZeroSlogan(figure) ? NotDataReason.SLOGAN : null;
		}
		if (!lead.isEmpty()) {
			return null;
		}
		NotDataReason named = GradeRules.reason(unit, figure, at);
		if (named == null) {
			named = TimeRules.reason(unit, at);
		}
		return (named != null) ? named : unmeasured(figure, at);
	}

	private static @Nullable NotDataReason unmeasured(Figure figure, Surroundings at) {
		if (at.followsAnyOf("每") || isReach(figure, at)) {
			return NotDataReason.SCOPE_WORD;
		}
		if (isThreshold(figure, at)) {
			return NotDataReason.SCOPE_WORD;
		}
		if (PLACES_ONLY.matcher(figure.quantity().write()).matches() && figure.quantity().bound() == Bound.EQ) {
			return grand(at);
		}
		if (isArticle(figure, at)) {
			return NotDataReason.ARTICLE;
		}
		if (isRhetoric(figure, at)) {
			return NotDataReason.SCOPE_WORD;
		}
		return isBareHan(figure) ? NotDataReason.EVENT_NAME : null;
	}

	/** 千亿立方米产能基地, 百企帮百村: round words that size a work or paint a crowd, unless something reaches them. */
	private static @Nullable NotDataReason grand(Surroundings at) {
		if (at.precedesWithin(PROJECTS, 10)) {
			return NotDataReason.PROJECT_NAME;
		}
		return at.follows(PREDICATES) ? null : NotDataReason.SLOGAN;
	}

	/** 5000万元以上项目, 30人以下班级, 65岁以上老人: what the limit selects comes next. */
	private static boolean isThreshold(Figure figure, Surroundings at) {
		Bound bound = figure.quantity().bound();
		boolean limits = bound == Bound.GE || bound == Bound.LE || bound == Bound.LT;
		boolean closing = limits && "上下内".indexOf(at.text().charAt(at.end() - 1)) >= 0;
		String unit = figure.quantity().unit();
		if (unit.endsWith("岁")) {
			return closing || at.after(2).startsWith("至") || at.precedes(THRESHOLDS);
		}
		boolean aimed = at.precedes("的目标") || at.precedes("的要求");
		boolean counts = Units.isCounter(unit) && !unit.equals("人");
		return closing && !at.closes() && !aimed && !counts && !SHARES.contains(unit);
	}

	/** 15公里范围内; 65蒸吨/小时以上锅炉（含65蒸吨/小时）: how far a rule reaches, and that it includes its limit. */
	private static boolean isReach(Figure figure, Surroundings at) {
		boolean near = LENGTHS.contains(figure.quantity().unit()) && at.after(2).equals("范围");
		boolean included = at.before(2).equals("（含") || at.before(2).equals("(含");
		return near || (included && at.before(NEAR).indexOf(figure.quantity().write()) >= 0);
	}

	private static boolean isRhetoric(Figure figure, Surroundings at) {
		boolean few = figure.quantity().value().compareTo(MANY) <= 0;
		if (!few || at.follows("由") || !Units.isCounter(figure.quantity().unit())) {
			return false;
		}
		int end = RHETORIC_ENDS.endAt(at.text(), at.end());
		return at.precedes(RHETORIC) || (end > at.end() && new Surroundings(at.text(), at.start(), end).closes());
	}

	private static boolean isArticle(Figure figure, Surroundings at) {
		String written = figure.quantity().write();
		boolean one = written.startsWith("一") && Units.isCounter(figure.quantity().unit())
				&& written.length() == 1 + figure.quantity().unit().length();
		boolean acts = at.opensClause() && ACTORS.contains(figure.quantity().unit());
		return one && !at.closes() && !at.follows(COUNT_VERBS) && !acts;
	}

	private static boolean isZeroSlogan(Figure figure) {
		return figure.quantity().signum() == 0 && ZERO_SLOGANS.contains(figure.phrasing().after());
	}

	private static boolean isBareHan(Figure figure) {
		return isHan(figure) && figure.quantity().writtenUnit().isEmpty() && figure.quantity().unit().isEmpty()
				&& figure.quantity().bound() == Bound.EQ;
	}

	static boolean isHan(Figure figure) {
		return Character.isIdeographic(figure.quantity().write().charAt(0));
	}

}
