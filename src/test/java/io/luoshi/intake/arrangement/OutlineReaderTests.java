package io.luoshi.intake.arrangement;

import java.util.List;
import java.util.Map;

import io.luoshi.intake.proposal.OpinionProposal;
import io.luoshi.intake.proposal.QuotedClauses;
import io.luoshi.intake.structure.StructureReader;
import io.luoshi.report.document.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of lines when a person says what they are. */
class OutlineReaderTests {

	private static final String PAPER = "甲市人民政府关于《〈关于2024年度水环境的报告〉审议意见》研究处理情况的报告\n一、落实情况\n"
			+ "(一)加强治理。一是查。共3处。二是改。\n(二)提升能力。一是建。针对关于“补齐短板”的意见,已建5处。\n二、下一步打算\n一是再查。\n二是再改。\n特此报告。";

	@Test
	void withoutCorrectionsTheStructureStands() {
		Outline outline = outline(Map.of());

		assertThat(outline.areas()).isEqualTo(2);
		assertThat(outline.count(Owner.Kind.MEASURE)).isEqualTo(3);
		assertThat(outline.count(Owner.Kind.COMMITMENT)).isEqualTo(2);
		assertThat(outline.lines()).noneMatch(Line::isCorrected);
	}

	@Test
	void anAreaThatIsNoneGivesItsMeasuresToNobody() {
		Outline outline = outline(Map.of(start("(二)"), Role.BODY));

		assertThat(outline.areas()).isEqualTo(1);
		assertThat(outline.count(Owner.Kind.MEASURE)).isEqualTo(2);
	}

	@Test
	void aLineMadeAnAreaBringsItsPointsAsMeasures() {
		Outline outline = outline(Map.of(start("(二)"), Role.LEAD));
		assertThat(outline.areas()).isEqualTo(1);

		assertThat(outline(Map.of(start("特此"), Role.AREA)).areas()).isEqualTo(3);
	}

	@Test
	void aLineMadeAMeasureBelongsToTheAreaAboveIt() {
		Outline outline = outline(Map.of(start("特此"), Role.ITEM));

		assertThat(outline.openings()).last().satisfies((stretch) -> assertThat(stretch.owner()).isEqualTo(Owner.measure(2, 2)));
	}

	@Test
	void aMeasureAboveEveryAreaOpensOneOfItsOwn() {
		Outline outline = outline(Map.of(0, Role.ITEM));

		assertThat(outline.areas()).isEqualTo(3);
		assertThat(outline.openings().get(0).owner()).isEqualTo(Owner.measure(1, 1));
	}

	@Test
	void aBodyLineRightBelowACommitmentJoinsIt() {
		Outline outline = outline(Map.of(start("特此"), Role.BODY));

		List<Line> lines = outline.lines();
		assertThat(lines.get(lines.size() - 1).stretches().get(0).owner()).isEqualTo(Owner.commitment(2));
		assertThat(lines.get(lines.size() - 1).isCorrected()).isTrue();
	}

	@Test
	void findsTheOpinionInTheTitleAndItsClausesInTheText() {
		Outline outline = outline(Map.of());

		assertThat(OpinionProposal.of(outline)).isEqualTo(new OpinionProposal(2024, "2024年度水环境"));
		assertThat(QuotedClauses.of(outline)).containsExactly(new QuotedClauses.Quoted("补齐短板", 2));
	}

	private static int start(String line) {
		return PAPER.indexOf("\n" + line) + 1;
	}

	private static Outline outline(Map<Integer, Role> corrections) {
		return OutlineReader.read(new StructureReader().read(PAPER), corrections);
	}

}
