package io.luoshi.measure;

import java.time.LocalDate;
import java.util.Set;

import io.luoshi.core.RuleViolation;
import io.luoshi.opinion.ClauseId;
import io.luoshi.organisation.UnitId;

/**
 * Who does a measure and until when, and what it answers: a row of the 任务分解表.
 *
 * @param lead the leading unit (牵头单位)
 * @param cooperating the cooperating units (配合单位), in no order
 * @param dueOn the deadline (完成期限)
 * @param answers the clauses of the opinion that it answers, in no order
 */
public record Assignment(UnitId lead, Set<UnitId> cooperating, LocalDate dueOn, Set<ClauseId> answers) {

	/** @throws RuleViolation beside {@code cooperating} when the leading unit is among them */
	public Assignment {
		cooperating = Set.copyOf(cooperating);
		answers = Set.copyOf(answers);
		if (cooperating.contains(lead)) {
			throw RuleViolation.at("cooperating", "measure.assignment.lead-cooperates");
		}
	}

}
