package io.luoshi.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One deliberation opinion paper (审议意见书) with its clauses and the areas that answer them. */
@Entity
@DynamicUpdate
public class Opinion extends AbstractAggregateRoot<Opinion> {

	@EmbeddedId
	private OpinionId id;

	private int reportYear;

	private String subject;

	private String adoptedBy;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	private @Nullable LocalDate replyDueOn;

	private boolean demonstration;

	/** Counts apart from the version: whoever moves a measure changes neither clauses nor stage. */
	@OptimisticLock(excluded = true)
	private int composition;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "opinion_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<Area> areas = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "opinion_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<Clause> clauses = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Opinion() {
	}

	/**
	 * @param reportYear the year of the government report that was deliberated
	 * @param adoptedBy the session that adopted the opinion, empty when it is not known
	 * @param demonstration true when not all of it is on record anywhere
	 */
	public Opinion(int reportYear, String subject, String adoptedBy, Stage stage, @Nullable LocalDate replyDueOn,
			boolean demonstration, Actor by) {
		this.id = OpinionId.next();
		this.reportYear = reportYear;
		this.subject = subject;
		this.adoptedBy = adoptedBy;
		this.stage = stage;
		this.replyDueOn = replyDueOn;
		this.demonstration = demonstration;
		registerEvent(new OpinionRegistered(this.id, List.of(new FieldChange("subject", null, subject)), by));
	}

	/** Adds the next area at the end. */
	public Area addArea() {
		Area area = new Area(this.areas.size() + 1);
		this.areas.add(area);
		return area;
	}

	/** Adds the next clause at the end. */
	public Clause addClause(String wording, boolean invented) {
		Clause clause = new Clause(this.clauses.size() + 1, wording, invented);
		this.clauses.add(clause);
		return clause;
	}

	/** Records that an area answers a clause; both must be this opinion's. */
	public void answer(Clause clause, Area area) {
		if (!this.clauses.contains(clause) || !this.areas.contains(area)) {
			throw RuleViolation.of("opinion.clause.foreign");
		}
		clause.answeredBy(area);
	}

	/**
	 * Enters the clauses as they stand in the opinion paper.
	 * @param wordings of the clauses there are, by their identifiers; a clause whose wording is empty is taken out,
	 * if it is there still
	 * @param added wordings that follow the others
	 * @throws RuleViolation when a clause is not this opinion's, or there are too many or too long ones
	 */
	void enterClauses(Map<ClauseId, String> wordings, List<String> added, Actor by) {
		Set<ClauseId> own = this.clauses.stream().map(Clause::id).collect(Collectors.toSet());
		if (wordings.entrySet().stream().anyMatch((each) -> !each.getValue().isEmpty() && !own.contains(each.getKey()))) {
			throw RuleViolation.of("opinion.clause.foreign");
		}
		Clause.requireSensible(this.clauses, wordings, added);
		List<FieldChange> changes = new ArrayList<>();
		for (Clause clause : List.copyOf(this.clauses)) {
			String wording = wordings.getOrDefault(clause.id(), clause.wording());
			if (!wording.equals(clause.wording())) {
				changes.add(new FieldChange("clause", clause.wording(), wording.isEmpty() ? null : wording));
			}
			if (wording.isEmpty()) {
				this.clauses.remove(clause);
			}
			clause.reword(wording);
		}
		added.forEach((wording) -> {
			changes.add(new FieldChange("clause", null, wording));
			addClause(wording, false);
		});
		for (int index = 0; index < this.clauses.size(); index++) {
			this.clauses.get(index).moveTo(index + 1);
		}
		if (!changes.isEmpty()) {
			registerEvent(new OpinionChanged(this.id, "clauses-edited", List.copyOf(changes), by));
		}
	}

	/** Says how far the handling is. Offices go back at times: a report returns from deliberation to drafting. */
	void reach(Stage other, Actor by) {
		if (other != this.stage) {
			FieldChange change = new FieldChange("stage", this.stage.name(), other.name());
			registerEvent(new OpinionChanged(this.id, "stage-changed", List.of(change), by));
			this.stage = other;
		}
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, (this.version != null) ? this.version : 0);
	}

	/**
	 * Allows one change of what answers the opinion: a measure or commitment added, moved or taken out.
	 * @param opened how many such changes there were when the person looked
	 * @throws StaleVersion when there have been others since
	 */
	public void compose(int opened) {
		StaleVersion.unlessSame(this.id.subject(), opened, this.composition);
		this.composition++;
	}

	public OpinionId id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Opinion that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
