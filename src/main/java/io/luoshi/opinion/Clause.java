package io.luoshi.opinion;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/** One numbered suggestion of an opinion, verbatim, and the areas that answer it. */
@Entity
public class Clause {

	@EmbeddedId
	private ClauseId id;

	private int position;

	private String wording;

	private boolean demonstration;

	@ElementCollection
	@CollectionTable(name = "clause_area", joinColumns = @JoinColumn(name = "clause_id"))
	@AttributeOverride(name = "id", column = @Column(name = "area_id"))
	private Set<AreaId> answeredBy = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Clause() {
	}

	Clause(int position, String wording, boolean demonstration) {
		this.id = ClauseId.next();
		this.position = position;
		this.wording = wording;
		this.demonstration = demonstration;
	}

	void answeredBy(Area area) {
		this.answeredBy.add(area.id());
	}

	String wording() {
		return this.wording;
	}

	/** Corrects the wording, which is the opinion's own, word for word. */
	void reword(String other) {
		this.wording = other;
	}

	void moveTo(int other) {
		this.position = other;
	}

	public ClauseId id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Clause that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
