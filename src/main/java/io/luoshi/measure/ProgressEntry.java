package io.luoshi.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.luoshi.core.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One report of progress on a measure. It is never changed: a correction is a further entry. */
@Entity
class ProgressEntry implements Persistable<UUID> {

	@Id
	private UUID id;

	@AttributeOverride(name = "id", column = @Column(name = "measure_id"))
	private MeasureId measure;

	private LocalDate asOf;

	private String content;

	@Enumerated(EnumType.STRING)
	private MeasureStatus status;

	private String recordedBy;

	private Instant recordedAt;

	@SuppressWarnings("NullAway.Init")
	protected ProgressEntry() {
	}

	ProgressEntry(MeasureId measure, ProgressReport report, Actor by, Instant at) {
		this.id = UUID.randomUUID();
		this.measure = measure;
		this.asOf = report.asOf();
		this.content = report.content();
		this.status = report.status();
		this.recordedBy = by.displayName();
		this.recordedAt = at;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	/** Always: an entry is only ever added. */
	@Override
	public boolean isNew() {
		return true;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ProgressEntry that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
