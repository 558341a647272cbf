package io.luoshi.numeral.prose;

import java.util.Set;

import io.luoshi.numeral.Figure;
import io.luoshi.numeral.Lexicon;
import io.luoshi.numeral.RelationNumber;
import io.luoshi.numeral.Units;
import io.luoshi.numeral.WrittenNumber;

/** Says what a number that is data measures, as far as its own words and its clause tell. */
final class Kinds {

	private static final Lexicon PREDICATES = WordTable.named("predicates");

	private static final Lexicon GROWTH_NOUNS = WordTable.named("growth-nouns");

	private static final Lexicon DEALS = WordTable.named("deals");

	private static final Lexicon UNDONE = WordTable.named("undone");

	private static final Lexicon ROUNDS = WordTable.named("rounds");

	private static final Lexicon HELD = WordTable.named("held");

	private static final Set<String> SHARES = Set.of("%", "‰", "成");

	private static final Set<String> POINTS = Set.of("个百分点", "个基点");

	private static final Set<String> PLACES = Set.of("位", "名");

	private static final Lexicon RANKINGS = WordTable.named("rankings");

	private Kinds() {
	}

	/** @param dates whether the sentence has named a period, and whether as a day as of which things stand */
	static NumberKind of(WrittenNumber number, Surroundings at, Dated dates) {
		if (number instanceof RelationNumber relation) {
			return ofRelation(relation);
		}
		if (!(number instanceof Figure figure)) {
			return NumberKind.LEVEL;
		}
		String lead = figure.phrasing().before();
		String unit = figure.quantity().unit();
		if (!figure.phrasing().verb().isEmpty() || POINTS.contains(unit) || isRateOfChange(at)) {
			return NumberKind.GROWTH;
		}
		if (lead.endsWith("连续")) {
			return NumberKind.STREAK;
		}
		if (isRank(lead, unit, at)) {
			return NumberKind.RANK;
		}
		if (SHARES.contains(unit)) {
			return NumberKind.RATE;
		}
		if (unit.equals("倍")) {
			return NumberKind.RATIO;
		}
		return amount(lead, unit, at, dates);
	}

	static boolean isRateOfChange(Surroundings at) {
		return at.over(PREDICATES).follows(GROWTH_NOUNS);
	}

	private static NumberKind ofRelation(RelationNumber relation) {
		return switch (relation.kind()) {
			case RANGE, TOLERANCE -> NumberKind.RANGE;
			case FRACTION -> NumberKind.RATE;
			case RATIO -> NumberKind.RATIO;
			case MULTIPLE -> NumberKind.GROWTH;
		};
	}

	private static boolean isRank(String lead, String unit, Surroundings at) {
		return lead.endsWith("第") || lead.equals("前") || (PLACES.contains(unit) && at.followsWithin(RANKINGS, 8));
	}

	private static NumberKind amount(String lead, String unit, Surroundings at, Dated dates) {
		boolean counted = (Units.isCounter(unit) || countsWhatFollows(unit, at)) && !measures(at)
				&& !isVolume(unit, at);
		if (lead.startsWith("累计") || ClauseReach.covers(at, (words) -> words.contains("累计"))) {
			return NumberKind.CUMULATIVE;
		}
		if (counted) {
			return (dates == Dated.AS_OF && !isHeld(at) && !ROUNDS.contains(unit)) ? NumberKind.CUMULATIVE
					: NumberKind.COUNT;
		}
		return (dates == Dated.NOT && isDeal(at)) ? NumberKind.CUMULATIVE : NumberKind.LEVEL;
	}

	/** 3.2万方 of earth or water, where 三方 are parties. */
	private static boolean isVolume(String unit, Surroundings at) {
		return unit.equals("方") && Character.isDigit(at.text().charAt(at.start()));
	}

	/** 2.3万农户: the noun itself takes the place of the counter. */
	private static boolean countsWhatFollows(String unit, Surroundings at) {
		return unit.isEmpty() && "万亿".indexOf(at.text().charAt(at.end() - 1)) >= 0 && !at.closes();
	}

	/** 产量, 规模, 保有量: what is measured in pieces is an amount all the same. */
	private static boolean measures(Surroundings at) {
		Surroundings noun = at.over(PREDICATES);
		boolean quantity = noun.followsAnyOf("量") && !noun.follows("质量");
		return quantity || noun.follows("客流") || noun.follows("规模") || noun.follows("能力") || noun.follows("容量");
	}

	/** 现有, 共有, 达: so many there are, not so many came together by then. */
	private static boolean isHeld(Surroundings at) {
		return at.followsAnyOf("有达为") || ClauseReach.covers(at, (words) -> HELD.occursIn(words, 0, words.length()));
	}

	private static boolean isDeal(Surroundings at) {
		Surroundings item = at.over(PREDICATES);
		String clause = item.text().substring(item.clauseStart(), item.start());
		int from = clause.lastIndexOf('、') + 1;
		return DEALS.occursIn(clause, from, clause.length()) && !UNDONE.occursIn(clause, from, clause.length());
	}

}
