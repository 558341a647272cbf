package io.luoshi.check.web;

import java.util.Arrays;
import java.util.List;

import io.luoshi.check.Examined;
import io.luoshi.check.KeptWaiver;
import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Proposal;
import io.luoshi.check.rule.Severity;
import io.luoshi.check.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the page of findings shows.
 *
 * @param doubtful how many of the proposed relations would not hold
 */
record CheckPage(List<Group> groups, List<Examined.Waived> waived, int proposals, long doubtful) {

	static CheckPage of(Examined examined) {
		List<Group> groups = Arrays.stream(Severity.values())
			.map((severity) -> new Group(severity, examined.open(severity)
				.stream()
				.map((finding) -> new Entry(finding, examined.fallen(finding).orElse(null)))
				.toList()))
			.toList();
		List<Proposal> proposals = examined.proposals();
		long doubtful = proposals.stream()
			.filter((proposal) -> proposal.relation().judge(examined.paper()).state() == Verdict.State.BROKEN)
			.count();
		return new CheckPage(groups, examined.waived(), proposals.size(), doubtful);
	}

	/** Whether nothing is open. */
	public boolean isClean() {
		return this.groups.stream().allMatch((group) -> group.entries().isEmpty());
	}

	/** The open findings of one severity. */
	record Group(Severity severity, List<Entry> entries) {
	}

	/**
	 * An open finding.
	 *
	 * @param fallen the waiver that was given when its values were other ones, or null
	 */
	record Entry(Finding finding, @Nullable KeptWaiver fallen) {

		/** Whether it concerns so many numbers that they are shown on demand. */
		public boolean isLong() {
			return this.finding.operands().size() > 6;
		}

	}

}
