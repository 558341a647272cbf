package io.luoshi.measure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.measure.Assignment;
import io.luoshi.measure.AssignmentLine;
import io.luoshi.measure.AssignmentNames;
import io.luoshi.measure.AssignmentWords;
import io.luoshi.measure.MeasureId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The 任务分解表 as typed, a row for each measure.
 *
 * @param rows some of them null, where the request leaves out numbers between others
 */
record AssignmentForm(List<@Nullable AssignmentRow> rows) {

	AssignmentForm(@Nullable List<@Nullable AssignmentRow> rows) {
		this.rows = (rows != null) ? rows : List.of();
	}

	static AssignmentForm of(List<AssignmentLine> lines, AssignmentWords words) {
		return new AssignmentForm(lines.stream().<@Nullable AssignmentRow>map((line) -> AssignmentRow.of(line, words)).toList());
	}

	/** What is to be changed; {@code errors} say beside each field what cannot be read. */
	List<Wanted> changes(AssignmentNames names, BindingResult errors) {
		List<Wanted> wanted = new ArrayList<>();
		for (int index = 0; index < this.rows.size(); index++) {
			AssignmentRow row = this.rows.get(index);
			if (row == null || row.id() == null) {
				continue;
			}
			Assignment assignment = row.assignment(names, "rows[" + index + "].", errors);
			Assignment opened = row.openedAssignment();
			if (assignment != null && !assignment.equals(opened)) {
				wanted.add(new Wanted(index, new MeasureId(Objects.requireNonNull(row.id())), opened, assignment));
			}
		}
		return wanted;
	}

	/**
	 * The rows of the measures there are, as typed, to be saved again.
	 * @param settled measures whose present assignment the person gets to see: saving again changes that one. Whoever
	 * has not looked at a row must not undo what others did to it, so every other row says what it said.
	 */
	AssignmentForm shown(List<AssignmentLine> lines, Set<MeasureId> settled) {
		Map<UUID, AssignmentLine> present = lines.stream().collect(Collectors.toMap(AssignmentLine::id, Function.identity()));
		List<@Nullable AssignmentRow> shown = new ArrayList<>();
		for (AssignmentRow row : typed()) {
			AssignmentLine line = present.get(row.id());
			if (line != null) {
				shown.add(settled.contains(new MeasureId(line.id())) ? row.openedWith(line.assignment()) : row);
			}
		}
		return new AssignmentForm(shown);
	}

	/** The rows that were changed and whose measures are not there any more. */
	List<AssignmentRow> gone(List<AssignmentLine> lines, AssignmentNames names) {
		Set<UUID> present = lines.stream().map(AssignmentLine::id).collect(Collectors.toSet());
		return typed().stream().filter((row) -> !present.contains(row.id()) && row.isChanged(names)).toList();
	}

	/** The row of a measure, by its place in the form; -1 when there is none. */
	int row(MeasureId measure) {
		return this.rows.stream().map((row) -> (row != null) ? row.id() : null).toList().indexOf(measure.id());
	}

	private List<AssignmentRow> typed() {
		return this.rows.stream().flatMap(Stream::ofNullable).filter((row) -> row.id() != null).toList();
	}

	/**
	 * A change that a person asks for.
	 *
	 * @param opened what they had before them; null when that was tampered with
	 */
	record Wanted(int row, MeasureId measure, @Nullable Assignment opened, Assignment assignment) {
	}

}
