package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the standing rules draw their lines. */
class StandingRuleTests {

	@ParameterizedTest
	@CsvSource({ "132.3%, GROWTH, false", "132%, SHARE, true", "100%, SHARE, false", "100.4%, SHARE, true", "-3%, SHARE, true",
			"-100%, GROWTH, false", "-132%, GROWTH, true", "120个百分点, GROWTH, true", "11个百分点, GROWTH, false", "90%以上, SHARE, false",
			"超100%, SHARE, true" })
	void tellsAnImpossibleShareFromAFastGrowth(String written, Basis basis, boolean found) {
		assertThat(kinds(only("{1|it}。", fact(written, basis)))).satisfies((kinds) -> assertThat(
				kinds.contains(CheckKind.PERCENT_RANGE)).isEqualTo(found));
	}

	@Test
	void asksWhenMoreThanAllOfAPlanIsCarriedOut() {
		Fact rate = RealPaper.fact("投资完成率", Basis.SHARE, Direction.NEUTRAL, "112%", 2023);
		Fact below = RealPaper.fact("投资完成率", Basis.SHARE, Direction.NEUTRAL, "-3%", 2023);

		assertThat(severities(only("{1|it}。", rate), CheckKind.PERCENT_RANGE)).containsExactly(Severity.QUESTION);
		assertThat(severities(only("{1|it}。", below), CheckKind.PERCENT_RANGE)).containsExactly(Severity.ERROR);
	}

	@ParameterizedTest
	@CsvSource({ "6.3万余个, 63412, false", "6.3万余个, 64120, true", "超50万辆, 500000, true", "近5亿元, 499000000, false",
			"约4000家, 4400, false", "约4000家, 4600, true", "2260亩, 2260.4, false", "113家, 114, true" })
	void holdsTheWrittenFormAgainstTheExactValue(String written, BigDecimal exact, boolean found) {
		assertThat(kinds(only("{1|it}。", Facts.exactly(fact(written, Basis.AS_AT), exact))).contains(CheckKind.QUALIFIER))
			.isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "截至2024年年底, as-of, true", "截至2023年年底, as-of, false", "2025年, scope-year, true", "2024年, scope-year, false",
			"2021—2025年, document-title, false", "很久以前, as-of, false" })
	void findsDatesInTheTextThatLieAhead(String date, String reason, boolean found) {
		assertThat(kinds(only("{" + date + "|!" + reason + "}，建成{1|it}。", fact("3家", Basis.AS_AT))).contains(CheckKind.DATE_ORDER))
			.isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "力争{2027年|!scope-year}建成{1|it}。, false", "到{2027年|!scope-year}，建成{1|it}。, false",
			"编制{2027年|!scope-year}预算时压减{1|it}。, false", "{2027年|!scope-year}达到{1|it}。, true",
			"确保任务落实，截至{2027年|!as-of}建成{1|it}。, true", "已建成到位，{2027年|!scope-year}完成{1|it}。, true" })
	void letsGoalsLieAhead(String sentence, boolean found) {
		assertThat(kinds(only(sentence, fact("3家", Basis.AS_AT))).contains(CheckKind.DATE_ORDER)).isEqualTo(found);
		Fact goal = Facts.of(fact("3家", Basis.AS_AT), Quantity.read("3家"), null, Period.ofYear(2027), PeriodGiven.STATED);
		assertThat(kinds(only(sentence, goal)).contains(CheckKind.DATE_ORDER)).isEqualTo(found);
	}

	@Test
	void letsTwoYearsStandBesideEachOtherWhenTheTextTellsThemApart() {
		Fact now = fact("325天", Basis.IN_YEAR);
		Fact before = Facts.yearBefore(now, Quantity.read("332天"));
		Fact untold = Facts.of(before, before.written(), null, before.period(), PeriodGiven.MISSING);

		assertThat(kinds(two(now, before))).doesNotContain(CheckKind.REPEATED, CheckKind.STALE);
		assertThat(kinds(two(now, untold))).contains(CheckKind.REPEATED);
	}

	@Test
	void asksForTheUnitOfTheYearBefore() {
		assertThat(severities("8760万吨", "8500万吨", CheckKind.UNIT_CHANGED)).isEmpty();
		assertThat(severities("8760万吨", "0.85亿吨", CheckKind.UNIT_CHANGED)).containsExactly(Severity.QUESTION);
		assertThat(severities("8760万吨", "8500万箱", CheckKind.UNIT_CHANGED)).containsExactly(Severity.WARNING);
		assertThat(severities("1.02亿吨", "9800万吨", CheckKind.UNIT_CHANGED)).isEmpty();
		assertThat(severities("98.4％", "98.1%", CheckKind.UNIT_CHANGED)).isEmpty();
	}

	@Test
	void callsAValueOldWhenTheTextDoesNotSayThatItIs() {
		Period longAgo = Period.ofYear(2021);
		Fact silent = Facts.of(fact("3家", Basis.AS_AT), Quantity.read("3家"), null, longAgo, PeriodGiven.IMPLIED);
		Fact told = Facts.of(fact("3家", Basis.AS_AT), Quantity.read("3家"), null, longAgo, PeriodGiven.STATED);

		assertThat(kinds(only("{1|it}。", silent))).contains(CheckKind.STALE);
		assertThat(kinds(only("{1|it}。", told))).doesNotContain(CheckKind.STALE);
	}

	@Test
	void doesNotMissANewerValueThatLiesAfterTheReport() {
		Fact stated = fact("3家", Basis.AS_AT);
		Fact later = new Fact(ReadingId.next(), stated.indicator(), stated.name(), stated.basis(), stated.direction(),
				Quantity.read("4家"), null, new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)), PeriodGiven.STATED);

		assertThat(kinds(only("{1|it}。", stated).record(later))).doesNotContain(CheckKind.STALE);
	}

	@Test
	void ranksQuestionsBelowWarningsBelowErrors() {
		RealPaper paper = new RealPaper();
		Facts.AMOUNTS.forEach((key) -> paper.change(key, (fact) -> Facts.exactly(fact, BigDecimal.ONE)));
		paper.keys().forEach((key) -> paper.formerly(paper.fact(key)));
		paper.formerly(fact("7家", Basis.AS_AT));

		assertThat(paper.findings()).extracting(Finding::severity).isSorted().contains(Severity.values());
	}

	@Test
	void missesNothingOfAPaperOnAnotherSubject() {
		Fact stated = fact("3家", Basis.AS_AT);
		RealPaper other = only("{1|it}。", stated).formerly(gone(0));
		RealPaper same = only("{1|it}。", stated).formerly(stated);
		IntStream.rangeClosed(1, 9).mapToObj(StandingRuleTests::gone).forEach((fact) -> {
			other.formerly(fact);
			same.formerly(fact);
		});

		assertThat(severities(other, CheckKind.DROPPED)).isEmpty();
		assertThat(severities(same, CheckKind.DROPPED)).hasSize(9);
	}

	@ParameterizedTest
	@CsvSource({ "其中，企业{1|it}。, false", "问题已查清，完成其中{1|it}。, false", "建成园区，其中企业{1|it}。, true" })
	void looksForTheWholeInTheSentenceOnlyWhereItMustStandThere(String sentence, boolean found) {
		assertThat(kinds(only(sentence, fact("3家", Basis.AS_AT))).contains(CheckKind.PART_ALONE)).isEqualTo(found);
	}

	private static List<Severity> severities(String now, String before, CheckKind kind) {
		Fact fact = fact(now, Basis.IN_YEAR);
		return severities(only("{1|it}。", fact).record(Facts.yearBefore(fact, Quantity.read(before))), kind);
	}

	private static List<Severity> severities(RealPaper paper, CheckKind kind) {
		return paper.findings(List.of())
			.stream()
			.filter((finding) -> finding.kind() == kind)
			.map(Finding::severity)
			.toList();
	}

	private static Fact gone(int which) {
		return RealPaper.fact("去年的指标" + which, Basis.AS_AT, Direction.NEUTRAL, "7家", 2022);
	}

	private static List<CheckKind> kinds(RealPaper paper) {
		return paper.findings(List.of()).stream().map(Finding::kind).toList();
	}

	private static RealPaper two(Fact one, Fact other) {
		return RealPaper.only("今年{1|one}，上年{1|other}。", Map.of("one", one, "other", other));
	}

	private static RealPaper only(String marked, Fact fact) {
		return RealPaper.only(marked, Map.of("it", fact));
	}

	private static Fact fact(String written, Basis basis) {
		return RealPaper.fact("指标", basis, Direction.NEUTRAL, written, 2023);
	}

}
