package io.luoshi.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Quantity;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each relation with figures that fit, figures that contradict, and figures that only seem to. */
class RelationTests {

	@ParameterizedTest
	@CsvSource({ "SUBSET, 113家 330家, HOLDS", "SUBSET, 331家 330家, BROKEN", "SUBSET, 超300家 330家, HOLDS",
			"SUBSET, 超330家 330家, BROKEN", "SUBSET, 2.2亿吨 21900万吨, HOLDS", "SUM, 10个 4个 6个, HOLDS",
			"SUM, 10个 4个 7个, BROKEN", "SUM, 632.5公里 299.4公里 333.1公里, HOLDS", "SUM, 632.6公里 299.4公里 333.1公里, HOLDS",
			"SUM, 632.7公里 299.4公里 333.1公里, BROKEN", "SUM, 6.3万余个 4万余个 2万余个, HOLDS", "SUM, 300公里 150公里 151公里, HOLDS",
			"REMAINDER, 46个 43个, HOLDS", "REMAINDER, 46个 47个, BROKEN", "REMAINDER, 46个 43个 3个, HOLDS",
			"REMAINDER, 46个 43个 4个, BROKEN", "REMAINDER, 6.3万余个 6.2万余个 近1000个, HOLDS",
			"PRODUCT, 4012个 93%, HOLDS", "PRODUCT, 74个 98.6%, HOLDS", "PRODUCT, 74个 98.0%, BROKEN",
			"PRODUCT, 728万吨 88% 640.6万吨, HOLDS", "PRODUCT, 728万吨 88% 660万吨, BROKEN",
			"PRODUCT, 6.3万余个 98% 超6.2万个, HOLDS", "SHARES, 50.1% 30% 19.9%, HOLDS", "SHARES, 33.3% 33.3% 33.3%, HOLDS",
			"SHARES, 34% 34% 33%, HOLDS", "SHARES, 40% 40% 30%, BROKEN" })
	void contradictsOnlyWhereNoExactNumbersCouldFit(CheckKind kind, String figures, Verdict.State state) {
		assertThat(judge(kind, figures, null).state()).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "205.53万千瓦 13.2%, 181.56万千瓦, HOLDS", "205.53万千瓦 13.2%, 182.56万千瓦, BROKEN", "超50万辆 30.3%, 38.4万辆, HOLDS",
			"超50万辆 30.3%, 38.2万辆, BROKEN", "88% 11个百分点, 77%, HOLDS", "88% 11个百分点, 75%, BROKEN", "912件 -8.8%, 1000件, HOLDS",
			"960件 -8.8%, 1000件, BROKEN", "5个 30%, 0个, NOT_COMPUTABLE", "5个 30%, -, NOT_COMPUTABLE" })
	void setsGrowthAgainstLastYearsOwnReading(String figures, String before, Verdict.State state) {
		assertThat(judge(CheckKind.GROWTH, figures, before.equals("-") ? null : before).state()).isEqualTo(state);
	}

	@Test
	void saysWhatLastYearMustHaveBeenWhereItIsNotRecorded() {
		Verdict verdict = judge(CheckKind.GROWTH, "205.53万千瓦 13.2%", null);

		assertThat(verdict.calculation().key()).isEqualTo("check.not-computable.no-year-before");
		assertThat(verdict.calculation().fillings()).hasToString(
				"[Wording[key=check.interval.between, fillings=[181.479, 181.6483万千瓦]]]");
	}

	@Test
	void isNotComputableWithoutAllOperands() {
		Relation relation = new Subset(ReadingId.next(), ReadingId.next());

		assertThat(relation.judge(new RealPaper().paper(List.of())).state()).isEqualTo(Verdict.State.NOT_COMPUTABLE);
	}

	@Test
	void refusesOperandsThatCannotStandTogether() {
		ReadingId one = ReadingId.next();
		assertRefused("check.rule.operand-count", () -> Relation.of(CheckKind.SUBSET, List.of(one)));
		assertRefused("check.rule.operand-twice", () -> Relation.of(CheckKind.SUBSET, List.of(one, one)));
		assertRefused("check.rule.operand-count", () -> Relation.of(CheckKind.STALE, List.of(one)));
		assertRefused("check.rule.units-differ", () -> fit(CheckKind.SUBSET, "3家 5个"));
		assertRefused("check.rule.not-percent", () -> fit(CheckKind.PRODUCT, "3家 5个"));
		assertRefused("check.rule.not-percent", () -> fit(CheckKind.GROWTH, "3家 5家"));
		assertRefused("check.rule.not-percent", () -> fit(CheckKind.GROWTH, "3家 5个百分点"));
		assertRefused("check.rule.not-percent", () -> fit(CheckKind.SHARES, "3% 5家"));
	}

	private static void assertRefused(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(act)
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	private static void fit(CheckKind kind, String figures) {
		List<Fact> facts = facts(figures);
		Relation.of(kind, facts.stream().map(Fact::reading).toList()).requireFitting(facts);
	}

	private static Verdict judge(CheckKind kind, String figures, String before) {
		List<Fact> facts = facts(figures);
		Map<String, Fact> known = new LinkedHashMap<>();
		facts.forEach((fact) -> known.put(fact.name(), fact));
		RealPaper paper = RealPaper.only("", known);
		if (before != null) {
			paper.record(Facts.yearBefore(facts.get(0), Quantity.read(before)));
		}
		return Relation.of(kind, facts.stream().map(Fact::reading).toList()).judge(paper.paper(List.of()));
	}

	private static List<Fact> facts(String figures) {
		List<Fact> facts = new ArrayList<>();
		for (String figure : figures.split(" ")) {
			facts.add(RealPaper.fact("指标" + facts.size(), figure.endsWith("%") ? Basis.SHARE : Basis.IN_YEAR,
					Direction.NEUTRAL, figure, 2023));
		}
		return facts;
	}

}
