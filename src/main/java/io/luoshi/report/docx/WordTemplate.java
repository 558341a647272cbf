package io.luoshi.report.docx;

import java.time.Instant;
import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.StaleVersion;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The office's own template; there is one or none. */
@Entity
public class WordTemplate extends AbstractAggregateRoot<WordTemplate> {

	@EmbeddedId
	private WordTemplateId id;

	private String name;

	private byte[] content;

	private String digest;

	private String uploadedBy;

	private Instant uploadedAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected WordTemplate() {
	}

	WordTemplate(TemplateFile file, Actor by, Instant at) {
		this.id = WordTemplateId.next();
		this.name = file.name();
		this.content = file.content();
		this.digest = file.digest();
		this.uploadedBy = by.username();
		this.uploadedAt = at;
		registerEvent(new TemplateChanged(this.id, TemplateChanged.STORED, List.of(new FieldChange("template", null, this.name),
				new FieldChange("digest", null, this.digest)), by));
	}

	/** Takes another file in its place. */
	void replace(TemplateFile file, Actor by, Instant at) {
		registerEvent(new TemplateChanged(this.id, TemplateChanged.STORED,
				List.of(new FieldChange("template", this.name, file.name()),
						new FieldChange("digest", this.digest, file.digest())),
				by));
		this.name = file.name();
		this.content = file.content();
		this.digest = file.digest();
		this.uploadedBy = by.username();
		this.uploadedAt = at;
	}

	/** The office goes back to the built-in template. */
	void retire(Actor by) {
		registerEvent(new TemplateChanged(this.id, TemplateChanged.REMOVED,
				List.of(new FieldChange("template", this.name, null), new FieldChange("digest", this.digest, null)), by));
	}

	/** @throws StaleVersion when someone has changed it since the page was opened */
	void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, (this.version != null) ? this.version : 0);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WordTemplate that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
