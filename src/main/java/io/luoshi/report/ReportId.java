package io.luoshi.report;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link Report} for good. */
@Embeddable
public record ReportId(UUID id) implements Serializable {

	public static ReportId next() {
		return new ReportId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("report", this.id);
	}

}
