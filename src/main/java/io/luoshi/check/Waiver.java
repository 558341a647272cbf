package io.luoshi.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Operand;
import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
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

/**
 * A person's reason for letting a finding stand. It speaks of the values as they were when it was given and of no
 * others: while an operand says something else, the finding is open again.
 */
@Entity
public class Waiver extends AbstractAggregateRoot<Waiver> {

	private static final int LONGEST_REASON = 1_000;

	@EmbeddedId
	private WaiverId id;

	@AttributeOverride(name = "id", column = @Column(name = "report_id"))
	private ReportId report;

	@Enumerated(EnumType.STRING)
	private CheckKind kind;

	@AttributeOverride(name = "id", column = @Column(name = "check_rule_id"))
	private @Nullable CheckRuleId rule;

	private String finding;

	private String reason;

	private String givenBy;

	private String givenName;

	private Instant givenAt;

	@ElementCollection
	@CollectionTable(name = "waiver_operand", joinColumns = @JoinColumn(name = "waiver_id"))
	@OrderColumn(name = "position")
	private List<WaivedOperand> operands = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Waiver() {
	}

	/** @throws RuleViolation when the reason is empty or no reason but a paper */
	public Waiver(ReportId report, Finding finding, String reason, Actor by, Instant at) {
		this.id = WaiverId.next();
		this.report = report;
		this.kind = finding.kind();
		this.rule = (finding.rule() != null) ? new CheckRuleId(finding.rule()) : null;
		this.finding = finding.fingerprint();
		this.reason = acceptable(reason);
		this.givenBy = by.username();
		this.givenName = by.displayName();
		this.givenAt = at;
		finding.operands().stream().map(Waiver::waived).forEach(this.operands::add);
		happened("finding-waived", null, this.reason, by);
	}

	/** Takes it back, before it is deleted. */
	void withdraw(Actor by) {
		happened("waiver-withdrawn", this.reason, null, by);
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	public void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, (this.version != null) ? this.version : 0);
	}

	public WaiverId id() {
		return this.id;
	}

	public ReportId report() {
		return this.report;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Waiver that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	private static String acceptable(String reason) {
		String given = reason.strip();
		if (given.isEmpty()) {
			throw RuleViolation.at("reason", "check.waiver.no-reason");
		}
		if (given.length() > LONGEST_REASON) {
			throw RuleViolation.at("reason", "check.waiver.too-long", given.length(), LONGEST_REASON);
		}
		return given;
	}

	private static WaivedOperand waived(Operand operand) {
		return new WaivedOperand((operand.fact() != null) ? operand.fact().reading().id() : null, operand.name(),
				operand.stated());
	}

	private void happened(String action, @Nullable String before, @Nullable String after, Actor by) {
		registerEvent(new CheckChanged(this.report, action, List.of(new FieldChange("check." + this.kind, before, after)), by));
	}

}
