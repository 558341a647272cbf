package io.luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What people have said of one number of a draft. Of its own, so that two may work on different numbers at once. */
@Entity
@Table(name = "intake_decision")
public class NumberDecision {

	@EmbeddedId
	@AttributeOverride(name = "draft.id", column = @Column(name = "draft_id"))
	private NumberPlace place;

	private int endAt;

	@Enumerated(EnumType.STRING)
	private Meaning.Kind kind;

	private @Nullable String reason;

	private @Nullable Period period;

	@Column(name = "period_given")
	@Enumerated(EnumType.STRING)
	private @Nullable PeriodGiven given;

	@ElementCollection
	@CollectionTable(name = "intake_statement",
			joinColumns = { @JoinColumn(name = "draft_id", referencedColumnName = "draft_id"),
					@JoinColumn(name = "start_at", referencedColumnName = "start_at") })
	@OrderColumn(name = "position")
	private List<Statement> statements = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected NumberDecision() {
	}

	@SuppressWarnings("NullAway.Init")
	NumberDecision(DraftId draft, int start, int end, Meaning meaning) {
		this.place = new NumberPlace(draft, start);
		this.endAt = end;
		take(meaning);
	}

	/** @throws StaleVersion unless this is the version that the person saw */
	void revise(int end, Meaning meaning, int seen) {
		StaleVersion.unlessSame(this.place.draft().subject(), seen, (this.version != null) ? this.version : 0);
		this.endAt = end;
		take(meaning);
	}

	private void take(Meaning meaning) {
		this.kind = meaning.kind();
		this.reason = (meaning instanceof Meaning.NotData notData) ? notData.reason() : null;
		Meaning.States states = (meaning instanceof Meaning.States some) ? some : null;
		this.period = (states != null) ? states.period() : null;
		this.given = (states != null) ? states.given() : null;
		this.statements.clear();
		if (states != null) {
			this.statements.addAll(states.statements());
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof NumberDecision that && this.place.equals(that.place);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.place);
	}

}
