package io.luoshi.measure;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.core.FieldChange;

/**
 * What a measure or commitment says, as plain text.
 *
 * @param narrative empty when the heading says everything
 */
public record Wording(String heading, String narrative) {

	List<FieldChange> added() {
		List<FieldChange> changes = new ArrayList<>();
		changes.add(new FieldChange("heading", null, this.heading));
		if (!this.narrative.isEmpty()) {
			changes.add(new FieldChange("narrative", null, this.narrative));
		}
		return List.copyOf(changes);
	}

	List<FieldChange> removed() {
		return added().stream().map((each) -> new FieldChange(each.field(), each.after(), null)).toList();
	}

}
