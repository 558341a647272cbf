package io.luoshi.intake.arrangement;

import java.util.List;

import io.luoshi.report.document.Passage;

/**
 * How a text becomes a paper: the texts of its records, and the passages that put them in order again.
 *
 * @param tail what was received after the last paragraph
 */
public record Arrangement(List<PlannedText> texts, List<Passage> passages, String tail) {

	public Arrangement {
		texts = List.copyOf(texts);
		passages = List.copyOf(passages);
	}

}
