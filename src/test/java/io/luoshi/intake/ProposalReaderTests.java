package io.luoshi.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorLine;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.organisation.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the numbers of a draft are proposed to be. */
class ProposalReaderTests {

	private static final IndicatorLine DAYS = line("空气质量优良天数", "天", Basis.IN_YEAR);

	private static final IndicatorLine RATE = line("农膜回收率", "%", Basis.SHARE);

	private static final IndicatorLine PARKS = line("再生资源产业园数", "个", Basis.AS_AT);

	private static final IndicatorLine MARKETS = line("再生资源交易市场数", "个", Basis.AS_AT);

	private static final UnitId UNIT = UnitId.next();

	@Test
	void proposesTheIndicatorWhoseNameStandsAroundTheNumberWithLastYearsValue() {
		Proposal proposal = only("2024年，空气质量优良天数为331天。", reading(DAYS, 2023, "325天"));

		assertThat(proposal.kind()).isEqualTo(Proposal.Kind.KNOWN);
		assertThat(proposal.sure()).isTrue();
		assertThat(proposal.period()).isEqualTo(Period.ofYear(2024));
		assertThat(proposal.given()).isEqualTo(PeriodGiven.STATED);
		assertThat(proposal.stated()).singleElement().satisfies((first) -> {
			assertThat(first.name()).isEqualTo("空气质量优良天数");
			assertThat(first.lastYear()).isEqualTo("325天");
		});
	}

	@Test
	void isNotSureWhereTheRecordSaysAnotherFigure() {
		Proposal proposal = only("2024年，空气质量优良天数为331天。", reading(DAYS, 2024, "330天"));

		assertThat(proposal.sure()).isFalse();
		assertThat(proposal.suggestions().get(0).present()).isEqualTo("330天");
	}

	@Test
	void neverProposesAnIndicatorOfAnotherUnit() {
		assertThat(only("空气质量优良率为90%。")).satisfies((proposal) -> {
			assertThat(proposal.kind()).isEqualTo(Proposal.Kind.NEW);
			assertThat(proposal.suggestions()).extracting(Suggestion::name).doesNotContain("空气质量优良天数");
		});
	}

	@Test
	void neverProposesTheIndicatorOfALevelForAChange() {
		assertThat(only("空气质量优良天数较上年减少7天。", reading(DAYS, 2023, "325天")).suggestions()).isEmpty();
	}

	@Test
	void namesANewIndicatorByTheWordsAroundTheNumber() {
		assertThat(proposals("2023年全市淘汰老旧车辆10.5万辆,建成3家废弃物处理企业。全市汽车产量50万辆,同比增长8.1%。"))
			.filteredOn((proposal) -> proposal.kind() == Proposal.Kind.NEW)
			.extracting(Proposal::name, Proposal::basis)
			.contains(tuple("淘汰老旧车辆", Basis.IN_YEAR), tuple("汽车产量同比增速", Basis.GROWTH))
			.anySatisfy((named) -> assertThat(named.toList().get(0)).asString().contains("废弃物处理企业"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "关于审议意见办理情况的报告\n（2021年10月28日在市人大常委会会议上）\n市人大常委会：\n%s", "%s\n\n市人民政府\n2021年10月28日" })
	void letsNoGoalsYearBeThatOfTheOtherNumbers(String paper) {
		assertThat(proposals(paper.formatted("建成污水处理厂3座。力争2025年建成公园4座、车站5座。")))
			.filteredOn((proposal) -> proposal.given() != PeriodGiven.STATED)
			.filteredOn((proposal) -> proposal.kind() == Proposal.Kind.NEW)
			.first()
			.extracting(Proposal::period)
			.isEqualTo(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 10, 28)));
	}

	@Test
	void givesNoTwoNumbersTheSameNewName() {
		assertThat(proposals("整改率达90%。整改率达95%。")).extracting(Proposal::name).doesNotHaveDuplicates();
	}

	@Test
	void proposesFiguresThatAreSharedForEachThatSharesThem() {
		Proposal proposal = only("建成再生资源产业园和再生资源交易市场各1个。");

		assertThat(proposal.stated()).extracting(Suggestion::name)
			.containsExactlyInAnyOrder("再生资源产业园数", "再生资源交易市场数");
		assertThat(Proposing.meaning(proposal, UNIT)).hasValueSatisfying((meaning) -> assertThat(meaning)
			.isInstanceOfSatisfying(Meaning.States.class, (states) -> assertThat(states.statements()).hasSize(2)));
	}

	@Test
	void saysWhyANumberIsNoData() {
		assertThat(only("拨打12345热线。")).satisfies((proposal) -> {
			assertThat(proposal.kind()).isEqualTo(Proposal.Kind.NOT_DATA);
			assertThat(proposal.reason()).isEqualTo("hotline");
			assertThat(proposal.sure()).isTrue();
		});
	}

	@Test
	void proposesNothingForWhatNoReadingCanHold() {
		assertThat(proposals("每户补助3万—5万元。")).anyMatch((proposal) -> proposal.kind() == Proposal.Kind.NOTHING);
		assertThat(Proposing.meaning(only("占三分之二。"), UNIT)).isEmpty();
	}

	@Test
	void asksForASourceBeforeItMakesAnIndicator() {
		assertThat(Proposing.meaning(only("整改率达90%。"), null)).isEmpty();
		assertThat(Proposing.meaning(only("整改率达90%。"), UNIT)).isPresent();
	}

	private static Proposal only(String text, KnownRecord.KnownReading... readings) {
		List<Proposal> all = proposals(text, readings).stream()
			.filter((proposal) -> !proposal.reason().startsWith("scope"))
			.toList();
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private static List<Proposal> proposals(String text, KnownRecord.KnownReading... readings) {
		List<IndicatorLine> lines = List.of(DAYS, RATE, PARKS, MARKETS);
		DraftAnalysis analysis = DraftAnalysis.of(text, Map.of(), List.of());
		Map<Integer, Proposal> proposals = new ProposalReader(analysis, new PeriodProposal(analysis, 2023), lines,
				new KnownRecord(lines, Stream.of(readings).toList()))
			.read();
		return analysis.numbers().stream().map((number) -> proposals.get(number.start())).toList();
	}

	private static KnownRecord.KnownReading reading(IndicatorLine line, int year, String written) {
		return new KnownRecord.KnownReading(UUID.randomUUID(), line.id(), Period.ofYear(year), written, null);
	}

	private static IndicatorLine line(String name, String unit, Basis basis) {
		return new IndicatorLine(UUID.randomUUID(), name, unit, basis, "全市", Direction.UP, "某单位", null, null, null, null,
				null, null, false, null, null, null);
	}

}
