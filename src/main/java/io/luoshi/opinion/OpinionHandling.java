package io.luoshi.opinion;

import java.util.List;
import java.util.Map;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what an opinion says and how far its handling is. */
@Service
public class OpinionHandling {

	private final Opinions opinions;

	OpinionHandling(Opinions opinions) {
		this.opinions = opinions;
	}

	/**
	 * Enters the clauses of an opinion.
	 * @param wordings of the clauses there are; a clause whose wording is empty is taken out
	 * @param added wordings that follow the others
	 * @throws MissingRecord when there is no such opinion
	 * @throws io.luoshi.core.StaleVersion when someone else changed it since {@code version}
	 * @throws io.luoshi.core.RuleViolation when a clause is not this opinion's
	 */
	@Transactional
	public void enterClauses(OpinionId id, int version, Map<ClauseId, String> wordings, List<String> added, Actor by) {
		Opinion opinion = opinion(id, version);
		opinion.enterClauses(wordings, added, by);
		this.opinions.save(opinion);
	}

	/**
	 * Says which stage the handling has reached.
	 * @throws MissingRecord when there is no such opinion
	 * @throws io.luoshi.core.StaleVersion when someone else changed it since {@code version}
	 */
	@Transactional
	public void reach(OpinionId id, int version, Stage stage, Actor by) {
		Opinion opinion = opinion(id, version);
		opinion.reach(stage, by);
		this.opinions.save(opinion);
	}

	private Opinion opinion(OpinionId id, int version) {
		Opinion opinion = this.opinions.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		opinion.requireVersion(version);
		return opinion;
	}

}
