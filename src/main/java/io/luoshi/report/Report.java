package io.luoshi.report;

import java.time.Instant;
import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.opinion.OpinionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The written report on how one opinion was handled. It holds no paragraph: its own parts ({@link #PARTS}) are bound
 * texts, everything else belongs to the opinion's areas, measures and commitments.
 */
@Entity
public class Report extends AbstractAggregateRoot<Report> {

	/** The parts of the paper that belong to the report itself, in their order. */
	public static final List<String> PARTS = List.of("title", "session", "addressee", "preamble", "first-heading",
			"second-heading", "lead", "closing");

	@EmbeddedId
	private ReportId id;

	@AttributeOverride(name = "id", column = @Column(name = "opinion_id"))
	private OpinionId opinion;

	@Enumerated(EnumType.STRING)
	private Edition edition;

	private Instant createdAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Report() {
	}

	/** A first draft. */
	public Report(OpinionId opinion, Actor by, Instant at) {
		this.id = ReportId.next();
		this.opinion = opinion;
		this.edition = Edition.DRAFT;
		this.createdAt = at;
		registerEvent(new ReportBegun(this.id, List.of(new FieldChange("edition", null, this.edition.name())), by));
	}

	public ReportId id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Report that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
