package io.luoshi.check;

import java.util.List;
import java.util.Optional;

import io.luoshi.check.rule.Fact;
import io.luoshi.check.rule.Proposal;
import io.luoshi.check.rule.Relation;
import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts, declines, changes and removes relations between the readings of a report. */
@Service
public class RuleKeeping {

	private final CheckRules rules;

	private final FactReader facts;

	private final ReportReader reports;

	private final Examining examining;

	RuleKeeping(CheckRules rules, FactReader facts, ReportReader reports, Examining examining) {
		this.rules = rules;
		this.facts = facts;
		this.reports = reports;
		this.examining = examining;
	}

	/**
	 * Accepts a relation, proposed or of a person's own making.
	 * @throws RuleViolation when it is accepted already, or the readings cannot stand in it
	 */
	@Transactional
	public void accept(ReportId report, Relation relation, Actor by) {
		decide(report, relation, true, by);
	}

	/** Declines a proposal, so that it is not made again. */
	@Transactional
	public void decline(ReportId report, Relation relation, Actor by) {
		decide(report, relation, false, by);
	}

	/** Accepts all that the sentences seem to state, as a first set of rules. */
	@Transactional
	public void acceptProposals(ReportId report, Actor by) {
		for (Proposal proposal : this.examining.examine(report).proposals()) {
			accept(report, proposal.relation(), by);
		}
	}

	/** @throws io.luoshi.core.StaleVersion when someone changed the relation since {@code version} */
	@Transactional
	public void revise(CheckRuleId id, int version, Relation relation, Actor by) {
		CheckRule rule = open(id, version);
		requireNew(rule.report(), relation, rule);
		rule.revise(relation, this.facts.of(relation.operands()), this.facts.of(rule.relation().operands()), by);
		this.rules.save(rule);
	}

	/** @throws io.luoshi.core.StaleVersion when someone changed the relation since {@code version} */
	@Transactional
	public void remove(CheckRuleId id, int version, Actor by) {
		CheckRule rule = open(id, version);
		rule.remove(this.facts.of(rule.relation().operands()), by);
		this.rules.delete(rule);
	}

	/** The report that the relation belongs to. */
	@Transactional(readOnly = true)
	public ReportId reportOf(CheckRuleId id) {
		return find(id).report();
	}

	private void decide(ReportId report, Relation relation, boolean accepted, Actor by) {
		ReportHead head = this.reports.head(report);
		List<Fact> operands = this.facts.of(relation.operands());
		Optional<CheckRule> known = this.rules.findByReportAndSignature(new ReportId(head.id()),
				CheckRule.signature(relation));
		if (known.isPresent() && accepted) {
			known.get().accept(operands, by);
			this.rules.save(known.get());
			return;
		}
		if (known.isPresent()) {
			throw RuleViolation.of("check.rule.exists");
		}
		this.rules.save(new CheckRule(report, relation, operands, accepted, by));
	}

	private void requireNew(ReportId report, Relation relation, CheckRule changing) {
		this.rules.findByReportAndSignature(report, CheckRule.signature(relation))
			.filter((other) -> !other.equals(changing))
			.ifPresent((other) -> {
				throw RuleViolation.at("operand", "check.rule.exists");
			});
	}

	private CheckRule open(CheckRuleId id, int version) {
		CheckRule rule = find(id);
		rule.requireVersion(version);
		return rule;
	}

	private CheckRule find(CheckRuleId id) {
		return this.rules.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
	}

}
