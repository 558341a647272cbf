package io.luoshi.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.luoshi.check.rule.CheckedPaper;
import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Proposal;
import io.luoshi.check.rule.Recogniser;
import io.luoshi.check.rule.Severity;
import io.luoshi.report.ReportHead;

/**
 * A report with everything that its checks come to.
 *
 * @param findings all of them, the waived too, the gravest first
 */
public record Examined(ReportHead head, CheckedPaper paper, List<KeptRule> rules, List<KeptWaiver> waivers,
		List<Finding> findings, List<Obstacles.OpenNumber> unclassified,
		List<Obstacles.UnapprovedReading> unapproved) {

	/** The findings that nobody has waived as they are. */
	public List<Finding> open() {
		Map<String, KeptWaiver> covering = covering();
		return this.findings.stream().filter((finding) -> !covering.containsKey(finding.fingerprint())).toList();
	}

	public List<Finding> open(Severity severity) {
		return open().stream().filter((finding) -> finding.severity() == severity).toList();
	}

	/** The findings that stand with a reason. */
	public List<Waived> waived() {
		Map<String, KeptWaiver> covering = covering();
		return this.findings.stream()
			.filter((finding) -> covering.containsKey(finding.fingerprint()))
			.map((finding) -> new Waived(finding, covering.get(finding.fingerprint())))
			.toList();
	}

	/** The waiver that was given for the finding while its operands said something else. */
	public Optional<KeptWaiver> fallen(Finding finding) {
		return this.waivers.stream().filter((waiver) -> waiver.spokeOf(finding)).findFirst();
	}

	/** What the sentences seem to state and nobody has decided on. */
	public List<Proposal> proposals() {
		Set<String> decided = this.rules.stream()
			.map((rule) -> CheckRule.signature(rule.relation()))
			.collect(Collectors.toSet());
		return new Recogniser(this.paper).proposals()
			.stream()
			.filter((proposal) -> !decided.contains(CheckRule.signature(proposal.relation())))
			.toList();
	}

	public Obstacles obstacles() {
		return new Obstacles(this.unclassified, this.unapproved, open(Severity.ERROR));
	}

	private Map<String, KeptWaiver> covering() {
		return this.waivers.stream().collect(Collectors.toMap(KeptWaiver::finding, (waiver) -> waiver));
	}

	/** A finding with the reason for which it stands. */
	public record Waived(Finding finding, KeptWaiver waiver) {
	}

}
