package io.luoshi.measure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.luoshi.measure.Assignment;
import io.luoshi.measure.AssignmentLine;
import io.luoshi.measure.AssignmentNames;
import io.luoshi.measure.AssignmentWords;
import io.luoshi.measure.MeasureId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The 任务分解表 as typed, a row for each measure. */
record AssignmentForm(List<AssignmentRow> rows) {

	AssignmentForm(@Nullable List<AssignmentRow> rows) {
		this.rows = (rows != null) ? rows : List.of();
	}

	static AssignmentForm of(List<AssignmentLine> lines, AssignmentWords words) {
		return new AssignmentForm(lines.stream().map((line) -> AssignmentRow.of(line, words)).toList());
	}

	/** What is to be changed; {@code errors} say beside each field what cannot be read. */
	List<Wanted> changes(AssignmentNames names, BindingResult errors) {
		List<Wanted> wanted = new ArrayList<>();
		for (int index = 0; index < this.rows.size(); index++) {
			AssignmentRow row = this.rows.get(index);
			Assignment assignment = row.assignment(names, "rows[" + index + "].", errors);
			Assignment opened = row.openedAssignment();
			if (assignment != null && !assignment.equals(opened)) {
				wanted.add(new Wanted(index, new MeasureId(Objects.requireNonNull(row.id())), opened, assignment));
			}
		}
		return wanted;
	}

	/** What each row would have to say it was opened with, so that saving it again keeps what was typed. */
	List<String> openedWith(List<AssignmentLine> lines) {
		return this.rows.stream()
			.map((row) -> lines.stream()
				.filter((line) -> line.id().equals(row.id()))
				.findFirst()
				.map((line) -> AssignmentRow.opened(line.assignment()))
				.orElse(""))
			.toList();
	}

	/**
	 * A change that a person asks for.
	 *
	 * @param opened what they had before them; null when that was tampered with
	 */
	record Wanted(int row, MeasureId measure, @Nullable Assignment opened, Assignment assignment) {
	}

}
