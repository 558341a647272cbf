package io.luoshi.overview.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.opinion.ClauseId;
import io.luoshi.overview.ClauseAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of an opinion as typed.
 *
 * @param version the opinion's version when the form was opened
 * @param rows the clauses there are; some of them null, where the request leaves out numbers between others
 * @param added more of them, one a line, as pasted from the opinion paper
 */
record ClausesForm(int version, List<@Nullable Row> rows, @Nullable String added) {

	ClausesForm(int version, @Nullable List<@Nullable Row> rows, @Nullable String added) {
		this.version = version;
		this.rows = (rows != null) ? rows : List.of();
		this.added = added;
	}

	static ClausesForm of(int version, List<ClauseAnswers> clauses) {
		return new ClausesForm(version, clauses.stream().<@Nullable Row>map(Row::of).toList(), "");
	}

	/**
	 * The wordings that were changed, so that a clause that nobody touched here keeps what others made of it. An emptied
	 * row takes its clause out.
	 */
	Map<ClauseId, String> wordings() {
		Map<ClauseId, String> wordings = new LinkedHashMap<>();
		this.rows.stream()
			.flatMap(Stream::ofNullable)
			.filter(Row::isChanged)
			.forEach((row) -> wordings.put(new ClauseId(row.id), row.stripped()));
		return wordings;
	}

	List<String> each() {
		return (this.added == null) ? List.of()
				: this.added.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/**
	 * The clauses there are by now, with the wordings that were changed here. A changed wording of a clause that others
	 * took out is added anew: nothing typed is lost.
	 */
	ClausesForm onto(int present, List<ClauseAnswers> clauses) {
		Map<ClauseId, String> mine = wordings();
		List<@Nullable Row> rows = clauses.stream()
			.<@Nullable Row>map((clause) -> Row.of(clause).reworded(mine.remove(new ClauseId(clause.id()))))
			.toList();
		String homeless = mine.values().stream().map((wording) -> wording.replace("\n", "")).collect(Collectors.joining("\n"));
		return new ClausesForm(present, rows,
				Stream.concat(each().stream(), homeless.lines()).collect(Collectors.joining("\n")));
	}

	/**
	 * A clause there is.
	 *
	 * @param opened its wording when the form was opened
	 */
	record Row(@Nullable UUID id, @Nullable String wording, @Nullable String opened) {

		static Row of(ClauseAnswers clause) {
			return new Row(clause.id(), clause.wording(), clause.wording());
		}

		Row reworded(@Nullable String other) {
			return (other != null) ? new Row(this.id, other, this.opened) : this;
		}

		boolean isChanged() {
			return this.id != null && (this.opened == null || !stripped().equals(stripped(this.opened)));
		}

		String stripped() {
			return stripped(this.wording);
		}

		/** Browsers end lines by two characters, whatever was there. */
		private static String stripped(@Nullable String text) {
			return (text != null) ? text.replace("\r\n", "\n").strip() : "";
		}

	}

}
