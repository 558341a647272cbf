package io.luoshi.check.rule;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the rules say about the real report: no false alarm, and the four questions of a careful reader. */
class RealReportTests {

	private final List<Finding> findings = new RealPaper().findings();

	@Test
	void raisesNoFalseAlarm() {
		assertThat(this.findings).extracting(Finding::severity).containsOnly(Severity.QUESTION);
	}

	@Test
	void asksTheFourQuestionsOfACarefulReader() {
		assertThat(this.findings).extracting(Finding::kind)
			.containsExactly(CheckKind.WORSE_UNSAID, CheckKind.PERIOD_UNSTATED, CheckKind.PART_ALONE,
					CheckKind.NARROWER_ABOVE);
	}

	@Test
	void asksWhyTheTextIsSilentAboutFewerGoodAirDays() {
		assertThat(finding(CheckKind.WORSE_UNSAID).operands()).extracting(Operand::name, Operand::written, Operand::role)
			.containsExactly(tuple("空气质量优良天数", "325天", "level"), tuple("空气质量优良天数", "332天", "before"));
	}

	@Test
	void asksOnceForAllPeriodsThatTheTextDoesNotState() {
		Finding question = finding(CheckKind.PERIOD_UNSTATED);

		assertThat(question.operands()).hasSize(56);
		assertThat(question.operands().stream().filter((operand) -> operand.role().equals("implied"))).hasSize(24);
		assertThat(question.operands().stream().filter((operand) -> operand.role().equals("missing"))).hasSize(32);
		assertThat(question.calculation().fillings()).containsExactly(24, 32);
	}

	@Test
	void asksWhetherGreenProductsAndSupplyChainsAreWholesOrParts() {
		assertThat(finding(CheckKind.PART_ALONE).operands()).extracting(Operand::written).containsExactly("60种", "17条");
	}

	@Test
	void asksHowRailWaterFreightCanExceedRailFreight() {
		assertThat(finding(CheckKind.NARROWER_ABOVE).operands()).extracting(Operand::name, Operand::written)
			.containsExactly(tuple("铁水联运量", "2613.9万吨"), tuple("铁路运输货量", "1937.4万吨"));
	}

	@Test
	void proposesWhatTheSentencesStateAndNothingElse() {
		CheckedPaper paper = new RealPaper().paper(List.of());

		assertThat(RealPaper.proposed().stream().map((relation) -> said(relation, paper))).containsExactly(
				"PRODUCT 74个 100%", "REMAINDER 46个 43个", "GROWTH 超50万辆 30.3%", "GROWTH 205.53万千瓦 13.2%",
				"GROWTH 160.89万千瓦 132.3%", "GROWTH 168.88亿立方米 13.5%", "GROWTH 1937.4万吨 6.0%",
				"GROWTH 2.2亿吨 8.2%", "GROWTH 2613.9万吨 8.1%", "PRODUCT 6.3万余个 98%", "PRODUCT 4.7万余件 100%",
				"PRODUCT 4.7万余件 100%", "PRODUCT 4012个 93%", "SUBSET 113家 330家", "SUBSET 12家 28家",
				"PRODUCT 728万吨 88%", "GROWTH 88% 11个百分点");
	}

	@Test
	void findsThatNoProposalIsBroken() {
		CheckedPaper paper = new RealPaper().paper(List.of());

		assertThat(RealPaper.proposed()).extracting((relation) -> relation.judge(paper).state())
			.doesNotContain(Verdict.State.BROKEN);
	}

	private static String said(Relation relation, CheckedPaper paper) {
		StringBuilder said = new StringBuilder(relation.kind().name());
		relation.operands().forEach((id) -> said.append(' ').append(paper.fact(id).orElseThrow().written().write()));
		return said.toString();
	}

	private Finding finding(CheckKind kind) {
		return this.findings.stream().filter((finding) -> finding.kind() == kind).findFirst().orElseThrow();
	}

}
