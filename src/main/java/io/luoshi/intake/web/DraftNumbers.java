package io.luoshi.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.luoshi.account.SignedIn;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.intake.DraftAnalysis;
import io.luoshi.intake.DraftContent;
import io.luoshi.intake.DraftId;
import io.luoshi.intake.DraftNumber;
import io.luoshi.intake.IntakeReader;
import io.luoshi.intake.Meaning;
import io.luoshi.intake.Proposal;
import io.luoshi.intake.Proposals;
import io.luoshi.intake.Proposing;
import io.luoshi.intake.Settling;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what the pages of numbers show and accept. */
@Component
class DraftNumbers {

	private final IntakeReader reader;

	private final Proposing proposing;

	private final Settling settling;

	DraftNumbers(IntakeReader reader, Proposing proposing, Settling settling) {
		this.reader = reader;
		this.proposing = proposing;
		this.settling = settling;
	}

	View view(UUID id) {
		DraftContent draft = this.reader.draft(new DraftId(id));
		DraftAnalysis analysis = draft.analysis();
		return new View(draft, analysis, this.proposing.of(draft, analysis));
	}

	/**
	 * Accepts what is proposed for a number.
	 * @param token what the person saw proposed
	 * @throws RuleViolation when something else is proposed by now, or it cannot be accepted, as a new indicator that
	 * nobody is the source of
	 */
	void accept(View view, DraftNumber number, String token, int seen, SignedIn me) {
		Proposal proposal = view.proposals().of(number);
		if (!NumberRow.token(proposal).equals(token)) {
			throw RuleViolation.of("intake.number.proposal-changed");
		}
		requireSource(view, proposal, me);
		Meaning meaning = Proposing.meaning(proposal, view.source(me))
			.orElseThrow(() -> RuleViolation.of("intake.number.not-proposed"));
		this.settling.settle(view.id(), number, meaning, seen, me.actor());
	}

	/**
	 * Accepts every proposal for a number that nobody has settled: those that are sure, or the others that do not
	 * contradict the record.
	 * @throws RuleViolation when among them is a new indicator that nobody is the source of
	 */
	int acceptAll(View view, boolean sure, SignedIn me) {
		Map<DraftNumber, Meaning> meanings = new LinkedHashMap<>();
		for (DraftNumber number : view.analysis().numbers()) {
			Proposal proposal = view.proposals().of(number);
			if (!number.isSettled() && proposal.sure() == sure && proposal.agreesWith(number)) {
				requireSource(view, proposal, me);
				Proposing.meaning(proposal, view.source(me)).ifPresent((meaning) -> meanings.put(number, meaning));
			}
		}
		return this.settling.settleAll(view.id(), meanings, me.actor());
	}

	private static void requireSource(View view, Proposal proposal, SignedIn me) {
		if (proposal.kind() == Proposal.Kind.NEW && view.source(me) == null) {
			throw RuleViolation.of("intake.number.no-source");
		}
	}

	/** A draft with its numbers and what they may be. */
	record View(DraftContent draft, DraftAnalysis analysis, Proposals proposals) {

		DraftId id() {
			return new DraftId(this.draft.id());
		}

		DraftHead head() {
			return DraftHead.of(this.draft, this.analysis);
		}

		/** @throws MissingRecord when no number begins there */
		DraftNumber number(int start) {
			return this.analysis.numbers()
				.stream()
				.filter((each) -> each.start() == start)
				.findFirst()
				.orElseThrow(() -> new MissingRecord(id().subject()));
		}

		NumberRow row(int start) {
			DraftNumber number = number(start);
			return NumberRow.of(number, this.analysis.sentence(number), this.proposals);
		}

		/** The source of new indicators: the unit that leads, or else the person's own. */
		@Nullable UnitId source(SignedIn me) {
			return (this.draft.opinion().leadUnit() != null) ? this.draft.opinion().leadUnit() : me.unit();
		}
	}

}
