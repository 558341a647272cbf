package io.luoshi.measure.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.core.RuleViolation;
import io.luoshi.measure.Assignment;
import io.luoshi.measure.AssignmentLine;
import io.luoshi.measure.MeasureId;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The 任务分解表 as typed, a row for each measure. */
record AssignmentForm(List<Row> rows) {

	AssignmentForm(@Nullable List<Row> rows) {
		this.rows = (rows != null) ? rows : List.of();
	}

	static AssignmentForm of(Collection<AssignmentLine> lines) {
		return new AssignmentForm(lines.stream().map(Row::of).toList());
	}

	/** What is to be changed; {@code errors} say beside each field what cannot be read. */
	List<Wanted> changes(UnitNames units, BindingResult errors) {
		List<Wanted> wanted = new ArrayList<>();
		for (int index = 0; index < this.rows.size(); index++) {
			Row row = this.rows.get(index);
			Assignment assignment = row.assignment(units, "rows[" + index + "].", errors);
			Assignment opened = row.openedAssignment();
			if (assignment != null && !assignment.equals(opened)) {
				wanted.add(new Wanted(index, new MeasureId(Objects.requireNonNull(row.id)), opened, assignment));
			}
		}
		return wanted;
	}

	/** The same with another idea of what stands in the record, so that saving again keeps what was typed. */
	AssignmentForm onTopOf(Collection<AssignmentLine> lines) {
		return new AssignmentForm(this.rows.stream()
			.map((row) -> lines.stream()
				.filter((line) -> line.id().equals(row.id))
				.findFirst()
				.map((line) -> new Row(row.id, row.lead, row.cooperating, row.dueOn, Row.opened(line.assignment())))
				.orElse(row))
			.toList());
	}

	/**
	 * A change that a person asks for.
	 *
	 * @param opened what they had before them; null when that was tampered with
	 */
	record Wanted(int row, MeasureId measure, @Nullable Assignment opened, Assignment assignment) {
	}

	/**
	 * A measure's row.
	 *
	 * @param cooperating names with a 、 or a comma between them
	 * @param opened what the row said when it was opened: identifiers of the units, leading one first, and the day
	 */
	record Row(@Nullable UUID id, @Nullable String lead, @Nullable String cooperating, @Nullable String dueOn,
			@Nullable String opened) {

		private static final String BETWEEN = "[、，,;；\\s]+";

		private static Row of(AssignmentLine line) {
			return new Row(line.id(), line.lead(), String.join("、", line.cooperatingUnits()), line.dueOn().toString(),
					opened(line.assignment()));
		}

		private static String opened(Assignment assignment) {
			return Stream
				.concat(Stream.of(assignment.lead().id().toString()), assignment.cooperating().stream().map(UnitId::id).map(UUID::toString).sorted())
				.collect(Collectors.joining(" ")) + " " + assignment.dueOn();
		}

		private @Nullable Assignment openedAssignment() {
			try {
				List<String> parts = Arrays.asList(Objects.requireNonNullElse(this.opened, "").split(" "));
				List<UnitId> units = parts.subList(0, parts.size() - 1)
					.stream()
					.map((part) -> new UnitId(UUID.fromString(part)))
					.toList();
				return new Assignment(units.get(0), Set.copyOf(units.subList(1, units.size())),
						LocalDate.parse(parts.get(parts.size() - 1)));
			}
			catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException ex) {
				return null;
			}
		}

		private @Nullable Assignment assignment(UnitNames units, String path, BindingResult errors) {
			UnitId leading = unit(text(this.lead), units, path + "lead", errors);
			Set<UnitId> others = new LinkedHashSet<>();
			for (String name : text(this.cooperating).split(BETWEEN)) {
				UnitId other = name.isEmpty() ? null : unit(name, units, path + "cooperating", errors);
				if (other != null) {
					others.add(other);
				}
			}
			LocalDate due = due(path, errors);
			if (leading == null || due == null) {
				return null;
			}
			try {
				return new Assignment(leading, others, due);
			}
			catch (RuleViolation ex) {
				errors.rejectValue(path + ex.field(), ex.code(), ex.arguments(), null);
				return null;
			}
		}

		private @Nullable LocalDate due(String path, BindingResult errors) {
			try {
				return LocalDate.parse(text(this.dueOn));
			}
			catch (DateTimeParseException ex) {
				errors.rejectValue(path + "dueOn", "measure.progress.not-a-date", new Object[] { text(this.dueOn) }, null);
				return null;
			}
		}

		private static @Nullable UnitId unit(String name, UnitNames units, String field, BindingResult errors) {
			UnitId found = units.named(name).orElse(null);
			if (found == null && name.isEmpty()) {
				errors.rejectValue(field, "measure.assignment.no-lead");
			}
			else if (found == null) {
				String nearest = units.nearest(name);
				errors.rejectValue(field,
						nearest.isEmpty() ? "measure.assignment.unknown-unit" : "measure.assignment.unknown-unit-like",
						new Object[] { name, nearest }, null);
			}
			return found;
		}

		private static String text(@Nullable String typed) {
			return (typed != null) ? typed.strip() : "";
		}

	}

}
