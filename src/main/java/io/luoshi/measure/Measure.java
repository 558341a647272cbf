package io.luoshi.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.opinion.AreaId;
import io.luoshi.opinion.ClauseId;
import io.luoshi.opinion.OpinionId;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A measure (举措), 一是…七是 by its position under an area: who leads, who cooperates, until when, and how far it is.
 * Its heading and narrative are bound texts. The version counts what is told of it; its place is guarded by the opinion
 * (and so written without the other columns), or each measure added above would refuse somebody's report of progress.
 */
@Entity
@DynamicUpdate
public class Measure extends AbstractAggregateRoot<Measure> {

	@EmbeddedId
	private MeasureId id;

	@AttributeOverride(name = "id", column = @Column(name = "area_id"))
	@OptimisticLock(excluded = true)
	private AreaId area;

	@OptimisticLock(excluded = true)
	private int position;

	@AttributeOverride(name = "id", column = @Column(name = "lead_unit_id"))
	private UnitId leadUnit;

	@ElementCollection
	@CollectionTable(name = "measure_cooperation", joinColumns = @JoinColumn(name = "measure_id"))
	@AttributeOverride(name = "id", column = @Column(name = "unit_id"))
	private Set<UnitId> cooperatingUnits = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "clause_measure", joinColumns = @JoinColumn(name = "measure_id"))
	@AttributeOverride(name = "id", column = @Column(name = "clause_id"))
	private Set<ClauseId> answers = new LinkedHashSet<>();

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private MeasureStatus status;

	private @Nullable LocalDate lastProgressOn;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Measure() {
	}

	/** A measure as a plan or a paper that came in tells of it, before any unit has. */
	public Measure(AreaId area, int position, Assignment assignment, MeasureStatus status, Actor by) {
		this(area, position, assignment, status, List.of(new FieldChange("due", null, assignment.dueOn().toString())), by);
	}

	/** A measure that an editor adds to what answers the opinion; nobody has begun it. */
	Measure(AreaId area, int position, Assignment assignment, Wording wording, Actor by) {
		this(area, position, assignment, MeasureStatus.NOT_STARTED, wording.added(), by);
	}

	private Measure(AreaId area, int position, Assignment assignment, MeasureStatus status, List<FieldChange> told,
			Actor by) {
		this.id = MeasureId.next();
		this.area = area;
		this.position = position;
		this.leadUnit = assignment.lead();
		this.cooperatingUnits.addAll(assignment.cooperating());
		this.answers.addAll(assignment.answers());
		this.dueOn = assignment.dueOn();
		this.status = status;
		registerEvent(new MeasureChanged(this.id, "measure-planned", told, by));
	}

	/** Gives it its place, which others leave or take by the same change; see {@link Sequence}. */
	void place(AreaId area, int position) {
		this.area = area;
		this.position = position;
	}

	/** Notes that a person has moved it. */
	void moved(String field, String from, String to, Actor by) {
		registerEvent(new MeasureChanged(this.id, "measure-moved", List.of(new FieldChange(field, from, to)), by));
	}

	/** Prepares it for being taken out, unless progress has been told on it; {@code wording} is what it said, for history. */
	void takeOut(OpinionId opinion, Wording wording, Actor by) {
		if (this.lastProgressOn != null) {
			throw RuleViolation.of("composition.progress-told");
		}
		registerEvent(new AnswerTakenOut(opinion, "measure-taken-out", wording.removed(), by));
	}

	/**
	 * Takes a unit's report; the measure's status follows from it.
	 * @param today the day of recording: progress cannot be told ahead
	 * @throws RuleViolation when the report is dated later than today
	 */
	ProgressEntry report(ProgressReport report, Actor by, Instant at, LocalDate today) {
		if (report.asOf().isAfter(today)) {
			throw RuleViolation.at("asOf", "measure.progress.in-the-future", report.asOf(), today);
		}
		List<FieldChange> changes = report.changes(this.status);
		this.status = report.status();
		if (this.lastProgressOn == null || report.asOf().isAfter(this.lastProgressOn)) {
			this.lastProgressOn = report.asOf();
		}
		registerEvent(new MeasureChanged(this.id, "progress-reported", changes, by));
		return new ProgressEntry(this.id, report, by, at);
	}

	/** Gives the measure to other units or another day, or lets it answer other clauses. */
	void assign(Assignment other, AssignmentWords words, Actor by) {
		List<FieldChange> changes = words.changes(assignment(), other);
		if (changes.isEmpty()) {
			return;
		}
		this.leadUnit = other.lead();
		this.cooperatingUnits.clear();
		this.cooperatingUnits.addAll(other.cooperating());
		this.dueOn = other.dueOn();
		this.answers.clear();
		this.answers.addAll(other.answers());
		registerEvent(new MeasureChanged(this.id, "measure-assigned", changes, by));
	}

	Assignment assignment() {
		return new Assignment(this.leadUnit, this.cooperatingUnits, this.dueOn, this.answers);
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	public void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, version());
	}

	/** True for whoever may see every unit, and for the units that lead or cooperate. */
	public boolean isWithin(UnitScope scope) {
		return scope.covers(
				Stream.concat(Stream.of(this.leadUnit), this.cooperatingUnits.stream()).toArray(UnitId[]::new));
	}

	AreaId area() {
		return this.area;
	}

	public MeasureId id() {
		return this.id;
	}

	public MeasureStatus status() {
		return this.status;
	}

	/** The version in the database, 0 before the first save. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Measure that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
