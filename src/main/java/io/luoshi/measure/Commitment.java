package io.luoshi.measure;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.opinion.OpinionId;
import io.luoshi.organisation.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A measure promised for the next cycle (下一步打算). Its heading and narrative are bound texts. */
@Entity
public class Commitment extends AbstractAggregateRoot<Commitment> {

	@EmbeddedId
	private CommitmentId id;

	@AttributeOverride(name = "id", column = @Column(name = "opinion_id"))
	private OpinionId opinion;

	private int position;

	@AttributeOverride(name = "id", column = @Column(name = "lead_unit_id"))
	private UnitId leadUnit;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Commitment() {
	}

	public Commitment(OpinionId opinion, int position, UnitId leadUnit, Actor by) {
		this(opinion, position, leadUnit, List.of(new FieldChange("position", null, String.valueOf(position))), by);
	}

	/** A commitment that an editor adds. */
	Commitment(OpinionId opinion, int position, UnitId leadUnit, Wording wording, Actor by) {
		this(opinion, position, leadUnit, wording.added(), by);
	}

	private Commitment(OpinionId opinion, int position, UnitId leadUnit, List<FieldChange> changes, Actor by) {
		this.id = CommitmentId.next();
		this.opinion = opinion;
		this.position = position;
		this.leadUnit = leadUnit;
		registerEvent(new CommitmentChanged(this.id, "commitment-made", changes, by));
	}

	/** Gives it its place, which others leave or take by the same change; see {@link Sequence}. */
	void place(int position) {
		this.position = position;
	}

	/** Notes that a person has moved it. */
	void moved(int from, Actor by) {
		registerEvent(new CommitmentChanged(this.id, "commitment-moved",
				List.of(new FieldChange("position", String.valueOf(from), String.valueOf(this.position))), by));
	}

	/** Prepares it for being taken out; {@code wording} is what it said, for history. */
	void takeOut(Wording wording, Actor by) {
		registerEvent(new AnswerTakenOut(this.opinion, "commitment-taken-out", wording.removed(), by));
	}

	OpinionId opinion() {
		return this.opinion;
	}

	int position() {
		return this.position;
	}

	public CommitmentId id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Commitment that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
