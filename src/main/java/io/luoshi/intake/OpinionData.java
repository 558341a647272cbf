package io.luoshi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.core.FieldChange;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.organisation.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the opinion that a paper answers, and what holds for all its measures. Everything may be
 * missing while the draft is worked on.
 *
 * @param reportYear the year of the government report that was deliberated
 * @param adoptedBy the session that adopted the opinion
 * @param leadUnit who leads the measures and commitments, until someone says otherwise of one
 * @param dueOn until when the measures are due
 * @param measureStatus how far the measures are, by what the paper tells
 */
@Embeddable
public record OpinionData(@Nullable Integer reportYear, @Nullable String subject, @Nullable String adoptedBy,
		@Nullable LocalDate replyDueOn,
		@AttributeOverride(name = "id", column = @Column(name = "lead_unit_id")) @Nullable UnitId leadUnit,
		@Nullable LocalDate dueOn, @Enumerated(EnumType.STRING) @Nullable MeasureStatus measureStatus) {

	public static final OpinionData NONE = new OpinionData(null, null, null, null, null, null, null);

	/** The same, led by a unit. */
	OpinionData ledBy(UnitId unit) {
		return new OpinionData(this.reportYear, this.subject, this.adoptedBy, this.replyDueOn, unit, this.dueOn,
				this.measureStatus);
	}

	/** What would change if this took the place of {@code before}. */
	List<FieldChange> changesFrom(OpinionData before) {
		List<FieldChange> changes = new ArrayList<>();
		FieldChange.note(changes, "report-year", before.reportYear, this.reportYear);
		FieldChange.note(changes, "opinion-subject", before.subject, this.subject);
		FieldChange.note(changes, "adopted-by", before.adoptedBy, this.adoptedBy);
		FieldChange.note(changes, "reply-due", before.replyDueOn, this.replyDueOn);
		FieldChange.note(changes, "lead-unit", id(before.leadUnit), id(this.leadUnit));
		FieldChange.note(changes, "due", before.dueOn, this.dueOn);
		FieldChange.note(changes, "measure-status", before.measureStatus, this.measureStatus);
		return List.copyOf(changes);
	}

	private static @Nullable Object id(@Nullable UnitId unit) {
		return (unit != null) ? unit.id() : null;
	}

}
