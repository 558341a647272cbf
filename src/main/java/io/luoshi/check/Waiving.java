package io.luoshi.check;

import java.time.Clock;

import io.luoshi.check.rule.Finding;
import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.report.ReportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets findings stand for a reason, and takes that back. */
@Service
public class Waiving {

	private final Waivers waivers;

	private final Examining examining;

	private final Clock clock;

	Waiving(Waivers waivers, Examining examining, Clock clock) {
		this.waivers = waivers;
		this.examining = examining;
		this.clock = clock;
	}

	/**
	 * @param fingerprint the finding as the person saw it
	 * @throws RuleViolation when the reason is missing, or the finding is no more what the person saw
	 */
	@Transactional
	public void waive(ReportId report, String fingerprint, String reason, Actor by) {
		if (this.waivers.existsByReportAndFinding(report, fingerprint)) {
			throw RuleViolation.of("check.waiver.exists");
		}
		Finding finding = this.examining.examine(report)
			.open()
			.stream()
			.filter((open) -> open.fingerprint().equals(fingerprint))
			.findFirst()
			.orElseThrow(() -> RuleViolation.of("check.waiver.changed-meanwhile"));
		this.waivers.save(new Waiver(report, finding, reason, by, this.clock.instant()));
	}

	/** @throws io.luoshi.core.StaleVersion when someone changed the waiver since {@code version} */
	@Transactional
	public ReportId withdraw(WaiverId id, int version, Actor by) {
		Waiver waiver = this.waivers.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		waiver.requireVersion(version);
		waiver.withdraw(by);
		this.waivers.delete(waiver);
		return waiver.report();
	}

}
