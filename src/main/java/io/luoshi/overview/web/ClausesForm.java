package io.luoshi.overview.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.luoshi.opinion.ClauseId;
import io.luoshi.overview.ClauseAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of an opinion as typed.
 *
 * @param version the opinion's version when the form was opened
 * @param rows the clauses there are
 * @param added more of them, one a line, as pasted from the opinion paper
 */
record ClausesForm(int version, List<Row> rows, @Nullable String added) {

	ClausesForm(int version, @Nullable List<Row> rows, @Nullable String added) {
		this.version = version;
		this.rows = (rows != null) ? rows : List.of();
		this.added = added;
	}

	static ClausesForm of(int version, List<ClauseAnswers> clauses) {
		return new ClausesForm(version, clauses.stream().map((clause) -> new Row(clause.id(), clause.wording())).toList(), "");
	}

	/** An emptied row takes its clause out. */
	Map<ClauseId, String> wordings() {
		Map<ClauseId, String> wordings = new LinkedHashMap<>();
		this.rows.stream()
			.filter((row) -> row.id != null)
			.forEach((row) -> wordings.put(new ClauseId(row.id), (row.wording != null) ? row.wording.strip() : ""));
		return wordings;
	}

	List<String> each() {
		return (this.added == null) ? List.of()
				: this.added.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** A clause there is. */
	record Row(@Nullable UUID id, @Nullable String wording) {
	}

}
