package io.luoshi.intake;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.intake.arrangement.Owner;
import io.luoshi.intake.proposal.QuotedClauses;

/**
 * What accepting a draft would enter, and what keeps it from being accepted.
 *
 * @param newIndicators how many indicators would come into being
 */
public record Acceptance(DraftAnalysis analysis, List<QuotedClauses.Quoted> clauses, List<PlannedReading> readings,
		int newIndicators, List<Obstacle> obstacles) {

	public Acceptance {
		clauses = List.copyOf(clauses);
		readings = List.copyOf(readings);
		obstacles = List.copyOf(obstacles);
	}

	static Acceptance of(DraftAnalysis analysis, KnownRecord known, List<Obstacle> ofOpinion) {
		ReadingPlan plan = ReadingPlan.of(analysis.numbers(), known);
		List<Obstacle> obstacles = new ArrayList<>(ofOpinion);
		obstacles.addAll(plan.obstacles());
		return new Acceptance(analysis, QuotedClauses.of(analysis.outline()), plan.readings(),
				plan.newIndicators().size(), obstacles);
	}

	public int areas() {
		return this.analysis.outline().areas();
	}

	public int measures() {
		return this.analysis.outline().count(Owner.Kind.MEASURE);
	}

	public int commitments() {
		return this.analysis.outline().count(Owner.Kind.COMMITMENT);
	}

	/** How many numbers will state readings. */
	public long bound() {
		return count(Meaning.Kind.STATES);
	}

	public long notData() {
		return count(Meaning.Kind.NOT_DATA);
	}

	/** How many numbers will come in unclassified: those nobody has settled, and those left for later. */
	public long open() {
		return this.analysis.numbers().size() - bound() - notData();
	}

	public boolean isPossible() {
		return this.obstacles.isEmpty();
	}

	private long count(Meaning.Kind kind) {
		return this.analysis.numbers()
			.stream()
			.filter((number) -> number.decision() != null && number.decision().meaning().kind() == kind)
			.count();
	}

}
