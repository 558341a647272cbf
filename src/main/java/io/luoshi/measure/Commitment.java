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
		this.id = CommitmentId.next();
		this.opinion = opinion;
		this.position = position;
		this.leadUnit = leadUnit;
		registerEvent(new CommitmentMade(this.id,
				List.of(new FieldChange("position", null, String.valueOf(position))), by));
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
