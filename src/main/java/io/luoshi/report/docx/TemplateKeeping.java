package io.luoshi.report.docx;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import io.luoshi.core.Actor;
import io.luoshi.core.StaleVersion;
import io.luoshi.core.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the office's own template: which one dresses the papers, until there is none again. */
@Service
public class TemplateKeeping {

	private final WordTemplates templates;

	private final JdbcClient jdbc;

	private final Clock clock;

	TemplateKeeping(WordTemplates templates, JdbcClient jdbc, Clock clock) {
		this.templates = templates;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What the page says of the office's template; empty while the built-in one is used. */
	public Optional<TemplateLine> line() {
		return this.jdbc.sql("""
				select t.name, t.digest, length(t.content) bytes, coalesce(a.display_name, t.uploaded_by) uploaded_by,
					t.uploaded_at at time zone :zone uploaded_at, t.version
				from word_template t left join account a on a.username = t.uploaded_by
				""").param("zone", this.clock.getZone().getId()).query(TemplateLine.class).optional();
	}

	/** The template that dresses the papers now. */
	public byte[] content() {
		return this.jdbc.sql("select content from word_template")
			.query((row, number) -> row.getBytes(1))
			.optional()
			.orElseGet(BuiltInTemplate::bytes);
	}

	/** The built-in template, for an office to begin its own with. */
	public byte[] builtIn() {
		return BuiltInTemplate.bytes();
	}

	/**
	 * @param version the stored template's when the page was opened, null when there was none
	 * @throws io.luoshi.core.RuleViolation when the file cannot be used
	 * @throws StaleVersion when someone else was quicker
	 */
	@Transactional
	public void store(String name, byte[] content, @Nullable Integer version, Actor by) {
		TemplateFile file = TemplateFile.of(name, content);
		WordTemplate template = this.templates.find().orElse(null);
		if (template == null) {
			if (version != null) {
				throw gone(version);
			}
			this.templates.saveAndFlush(new WordTemplate(file, by, this.clock.instant()));
			return;
		}
		template.requireVersion((version != null) ? version : -1);
		template.replace(file, by, this.clock.instant());
		this.templates.saveAndFlush(template);
	}

	/** @throws StaleVersion when someone else has changed or removed it */
	@Transactional
	public void remove(int version, Actor by) {
		WordTemplate template = this.templates.find().orElseThrow(() -> gone(version));
		template.requireVersion(version);
		template.retire(by);
		this.templates.saveAndFlush(template);
		this.templates.delete(template);
	}

	private static StaleVersion gone(int version) {
		return new StaleVersion(new Subject("template", new UUID(0, 0)), version, -1);
	}

}
