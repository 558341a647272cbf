package io.luoshi.report.docx;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;

/** The office's template was stored, replaced or removed. */
public record TemplateChanged(WordTemplateId template, String action, List<FieldChange> changes,
		Actor by) implements Happening {

	static final String STORED = "template-stored";

	static final String REMOVED = "template-removed";

	@Override
	public Subject subject() {
		return this.template.subject();
	}

}
