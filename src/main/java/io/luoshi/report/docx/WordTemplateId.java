package io.luoshi.report.docx;

import java.io.Serializable;
import java.util.UUID;

import io.luoshi.core.Subject;
import jakarta.persistence.Embeddable;

/** Identifies a {@link WordTemplate} for good. */
@Embeddable
public record WordTemplateId(UUID id) implements Serializable {

	public static WordTemplateId next() {
		return new WordTemplateId(UUID.randomUUID());
	}

	public Subject subject() {
		return new Subject("template", this.id);
	}

}
