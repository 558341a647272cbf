package io.luoshi.check;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Fact;
import io.luoshi.check.rule.Relation;
import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.ReadingId;
import io.luoshi.report.ReportId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A relation between readings of a report that a person has accepted, or declined so that it is not proposed again. */
@Entity
public class CheckRule extends AbstractAggregateRoot<CheckRule> {

	@EmbeddedId
	private CheckRuleId id;

	@AttributeOverride(name = "id", column = @Column(name = "report_id"))
	private ReportId report;

	@Enumerated(EnumType.STRING)
	private CheckKind kind;

	@ElementCollection
	@CollectionTable(name = "check_rule_operand", joinColumns = @JoinColumn(name = "check_rule_id"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "id", column = @Column(name = "reading_id"))
	private List<ReadingId> operands = new ArrayList<>();

	private String signature;

	private boolean accepted;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected CheckRule() {
	}

	/**
	 * @param facts the operands' facts in their order
	 * @param accepted false when a person has looked at it and wants none of it
	 * @throws RuleViolation when the readings cannot stand in this relation
	 */
	@SuppressWarnings("NullAway.Init")
	public CheckRule(ReportId report, Relation relation, List<Fact> facts, boolean accepted, Actor by) {
		this.id = CheckRuleId.next();
		this.report = report;
		this.accepted = accepted;
		take(relation, facts);
		happened(accepted ? "rule-accepted" : "rule-declined", null, described(facts), by);
	}

	/**
	 * Gives it other operands.
	 * @throws RuleViolation when the readings cannot stand in this relation
	 */
	public void revise(Relation relation, List<Fact> facts, List<Fact> before, Actor by) {
		if (relation.equals(relation())) {
			return;
		}
		take(relation, facts);
		happened("rule-revised", described(before), described(facts), by);
	}

	/** Accepts what was declined before. */
	public void accept(List<Fact> facts, Actor by) {
		if (this.accepted) {
			throw RuleViolation.of("check.rule.exists");
		}
		this.accepted = true;
		happened("rule-accepted", null, described(facts), by);
	}

	/** Takes leave of it, before it is deleted. */
	void remove(List<Fact> facts, Actor by) {
		happened("rule-removed", described(facts), null, by);
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	public void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, (this.version != null) ? this.version : 0);
	}

	public Relation relation() {
		return Relation.of(this.kind, List.copyOf(this.operands));
	}

	public CheckRuleId id() {
		return this.id;
	}

	public ReportId report() {
		return this.report;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CheckRule that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	/** What tells a relation from all others of its report; the database holds each once. */
	static String signature(Relation relation) {
		return relation.kind() + " " + String.join(" ", relation.operands().stream().map((id) -> id.id().toString()).toList());
	}

	private void take(Relation relation, List<Fact> facts) {
		relation.requireFitting(facts);
		this.kind = relation.kind();
		this.operands.clear();
		this.operands.addAll(relation.operands());
		this.signature = signature(relation);
	}

	private static String described(List<Fact> facts) {
		return String.join(" · ", facts.stream().map((fact) -> fact.name() + " " + fact.written()).toList());
	}

	private void happened(String action, @Nullable String before, @Nullable String after, Actor by) {
		registerEvent(new CheckChanged(this.report, action, List.of(new FieldChange("check." + this.kind, before, after)), by));
	}

}
