package io.luoshi.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.intake.arrangement.Line;
import io.luoshi.organisation.UnitId;
import io.luoshi.report.document.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people say of a draft: what its lines are, what its numbers are, which opinion it answers. */
@Service
public class Settling {

	private final Drafts drafts;

	private final NumberDecisions decisions;

	private final MeaningRules rules;

	private final Clock clock;

	Settling(Drafts drafts, NumberDecisions decisions, MeaningRules rules, Clock clock) {
		this.drafts = drafts;
		this.decisions = decisions;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Says what a line is.
	 * @param shown the role that the person saw
	 * @throws RuleViolation at {@code role} when no line begins there, or someone has said otherwise meanwhile
	 */
	@Transactional
	public void correct(DraftId id, int start, Role shown, Role role, Actor by) {
		IntakeDraft draft = open(id);
		Line line = DraftAnalysis.of(draft.content(), Map.of(), List.of())
			.outline()
			.lines()
			.stream()
			.filter((each) -> each.start() == start)
			.findFirst()
			.orElseThrow(() -> RuleViolation.at("role", "intake.role.no-line"));
		draft.correct(start, line.read(), shown, role, by, this.clock.instant());
		this.drafts.save(draft);
	}

	/**
	 * Says what a number is.
	 * @param seen the version of what the person saw said of it; -1 when nothing was
	 * @throws RuleViolation when it cannot be that
	 * @throws StaleVersion when someone has said something else meanwhile
	 */
	@Transactional
	public void settle(DraftId id, DraftNumber number, Meaning meaning, int seen, Actor by) {
		IntakeDraft draft = open(id);
		this.rules.require(number, meaning);
		keep(id, number, meaning, seen);
		draft.settled("intake-number-settled",
				List.of(new FieldChange("number", number.text(), meaning.kind().name())), by, this.clock.instant());
		this.drafts.save(draft);
	}

	/** Says it of several numbers that nobody has settled; those that someone has settled meanwhile stay as they are. */
	@Transactional
	public int settleAll(DraftId id, Map<DraftNumber, Meaning> meanings, Actor by) {
		IntakeDraft draft = open(id);
		Set<Integer> said = this.decisions.findStarts(id);
		int settled = 0;
		for (Map.Entry<DraftNumber, Meaning> entry : meanings.entrySet()) {
			DraftNumber number = entry.getKey();
			if (said.add(number.start())) {
				this.rules.require(number, entry.getValue());
				this.decisions.save(new NumberDecision(id, number.start(), number.end(), entry.getValue()));
				settled++;
			}
		}
		if (settled > 0) {
			draft.settled("intake-numbers-settled",
					List.of(new FieldChange("numbers", null, String.valueOf(settled))), by, this.clock.instant());
			this.drafts.save(draft);
		}
		return settled;
	}

	/** Takes back what was said of a number. */
	@Transactional
	public void reopen(DraftId id, DraftNumber number, Actor by) {
		IntakeDraft draft = open(id);
		this.decisions.findById(new NumberPlace(id, number.start())).ifPresent((decision) -> {
			this.decisions.delete(decision);
			draft.settled("intake-number-reopened", List.of(new FieldChange("number", number.text(), null)), by,
					this.clock.instant());
			this.drafts.save(draft);
		});
	}

	/** @throws StaleVersion when someone has worked on the draft since {@code version} */
	@Transactional
	public void describe(DraftId id, int version, OpinionData data, Actor by) {
		IntakeDraft draft = open(id);
		draft.requireVersion(version);
		draft.describe(data, by, this.clock.instant());
		this.drafts.save(draft);
	}

	/**
	 * Says who leads the measures, and so where new indicators come from, before anything else is said of the opinion.
	 * @throws RuleViolation when somebody has said it
	 */
	@Transactional
	public void lead(DraftId id, UnitId unit, Actor by) {
		IntakeDraft draft = open(id);
		if (draft.opinion().leadUnit() != null) {
			throw RuleViolation.of("intake.source.given");
		}
		draft.describe(draft.opinion().ledBy(unit), by, this.clock.instant());
		this.drafts.save(draft);
	}

	@Transactional
	public void discard(DraftId id, Actor by) {
		IntakeDraft draft = open(id);
		draft.discard(by, this.clock.instant());
		this.drafts.save(draft);
	}

	private void keep(DraftId id, DraftNumber number, Meaning meaning, int seen) {
		NumberDecision decision = this.decisions.findById(new NumberPlace(id, number.start())).orElse(null);
		if (decision != null) {
			decision.revise(number.end(), meaning, seen);
		}
		else if (seen >= 0) {
			throw new StaleVersion(id.subject(), seen, -1);
		}
		else {
			decision = new NumberDecision(id, number.start(), number.end(), meaning);
		}
		this.decisions.save(decision);
	}

	private IntakeDraft open(DraftId id) {
		IntakeDraft draft = this.drafts.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		draft.requireOpen();
		return draft;
	}

}
