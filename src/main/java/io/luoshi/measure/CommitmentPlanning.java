package io.luoshi.measure;

import java.util.List;
import java.util.UUID;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.opinion.Opinion;
import io.luoshi.opinion.OpinionId;
import io.luoshi.opinion.Opinions;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds commitments to an opinion, moves them and takes them out, as {@link MeasurePlanning} does with measures. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CommitmentPlanning {

	private final Opinions opinions;

	private final Commitments commitments;

	private final Wordings wordings;

	CommitmentPlanning(Opinions opinions, Commitments commitments, Wordings wordings) {
		this.opinions = opinions;
		this.commitments = commitments;
		this.wordings = wordings;
	}

	/**
	 * Adds a commitment.
	 * @param after the commitment that it follows, null at the end
	 * @param opened the opinion's composition when the person looked
	 * @throws io.luoshi.core.RuleViolation at {@code heading} or {@code narrative} when it cannot be a text
	 */
	public PlacedAnswer add(OpinionId opinion, @Nullable CommitmentId after, int opened, Wording wording, UnitId lead,
			Actor by) {
		compose(opinion, opened);
		Sequence<Commitment> list = list(opinion);
		Commitment neighbour = (after != null) ? find(after, list) : null;
		Commitment commitment = new Commitment(opinion, list.records().size() + 1, lead, wording, by);
		list.add(commitment, neighbour);
		this.commitments.save(commitment);
		this.wordings.enter("commitment", commitment.id().id(), wording);
		List<UUID> order = list.records().stream().map(Commitment::id).map(CommitmentId::id).toList();
		return new PlacedAnswer(opinion, commitment.id().id(), order);
	}

	/**
	 * Moves a commitment one place.
	 * @param steps -1 or 1
	 * @throws io.luoshi.core.RuleViolation when it is the first or last already
	 */
	public Exchange move(CommitmentId id, int steps, int opened, Actor by) {
		OpinionId opinion = compose(opinionOf(id), opened);
		Sequence<Commitment> list = list(opinion);
		Commitment commitment = find(id, list);
		int from = commitment.position();
		Commitment other = list.move(commitment, steps);
		commitment.moved(from, by);
		this.commitments.save(commitment);
		return new Exchange(opinion, id.id(), other.id().id());
	}

	/** Takes a commitment out with its texts. */
	public OpinionId takeOut(CommitmentId id, int opened, Actor by) {
		OpinionId opinion = compose(opinionOf(id), opened);
		Sequence<Commitment> list = list(opinion);
		Commitment commitment = find(id, list);
		list.remove(commitment);
		commitment.takeOut(this.wordings.takeOut("commitment", id.id()), by);
		this.commitments.delete(commitment);
		return opinion;
	}

	private Sequence<Commitment> list(OpinionId opinion) {
		return new Sequence<>(this.commitments.findByOpinionOrderByPosition(opinion), Commitment::place);
	}

	private static Commitment find(CommitmentId id, Sequence<Commitment> list) {
		return list.records()
			.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

	private OpinionId opinionOf(CommitmentId id) {
		return this.commitments.findById(id)
			.map(Commitment::opinion)
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

	private OpinionId compose(OpinionId id, int opened) {
		Opinion opinion = this.opinions.findForComposing(id).orElseThrow(() -> new MissingRecord(id.subject()));
		opinion.compose(opened);
		this.opinions.save(opinion);
		return id;
	}

}
