package io.luoshi.check.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.luoshi.check.Examined;
import io.luoshi.check.KeptRule;
import io.luoshi.check.rule.CheckedPaper;
import io.luoshi.check.rule.Fact;
import io.luoshi.check.rule.Proposal;
import io.luoshi.check.rule.Relation;
import io.luoshi.check.rule.Verdict;
import io.luoshi.indicator.ReadingId;

/** What the page of relations shows. */
record RulePage(List<Decided> accepted, List<Proposed> proposed, List<Decided> declined) {

	static RulePage of(Examined examined) {
		List<Fact> stated = examined.paper().stated();
		List<Decided> decided = examined.rules()
			.stream()
			.map((rule) -> new Decided(rule, operands(rule.relation(), examined.paper()), rule.relation().judge(examined.paper())))
			.sorted(Comparator.comparing(Decided::urgency).thenComparingInt((each) -> each.placeIn(stated)))
			.toList();
		return new RulePage(decided.stream().filter((each) -> each.rule().accepted()).toList(),
				examined.proposals().stream().map((proposal) -> proposed(proposal, examined.paper())).toList(),
				decided.stream().filter((each) -> !each.rule().accepted()).toList());
	}

	private static Proposed proposed(Proposal proposal, CheckedPaper paper) {
		return new Proposed(proposal.relation(), proposal.sentence().text(), operands(proposal.relation(), paper),
				proposal.relation().judge(paper));
	}

	/** The operands alone; what a verdict looks up besides is not for choosing. */
	private static List<Chosen> operands(Relation relation, CheckedPaper paper) {
		List<ReadingId> readings = relation.operands();
		return IntStream.range(0, readings.size())
			.mapToObj((index) -> paper.fact(readings.get(index))
				.map((fact) -> new Chosen(relation.roles().get(index), fact))
				.stream())
			.flatMap((chosen) -> chosen)
			.toList();
	}

	/** A relation that was accepted or declined. */
	record Decided(KeptRule rule, List<Chosen> operands, Verdict verdict) {

		/** What is broken comes first, what cannot be checked yet last. */
		private int urgency() {
			return List.of(Verdict.State.BROKEN, Verdict.State.HOLDS, Verdict.State.NOT_COMPUTABLE)
				.indexOf(this.verdict.state());
		}

		/** Where the paper comes to it. */
		private int placeIn(List<Fact> stated) {
			return this.operands.stream().mapToInt((chosen) -> stated.indexOf(chosen.fact())).max().orElse(-1);
		}

	}

	/** A relation that a sentence seems to state. */
	record Proposed(Relation relation, String sentence, List<Chosen> operands, Verdict verdict) {
	}

	/** A reading in its role. */
	record Chosen(String role, Fact fact) {
	}

}
