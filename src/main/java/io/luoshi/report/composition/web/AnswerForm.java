package io.luoshi.report.composition.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import io.luoshi.measure.Assignment;
import io.luoshi.measure.AssignmentNames;
import io.luoshi.measure.TypedAssignment;
import io.luoshi.measure.Wording;
import io.luoshi.organisation.UnitId;
import io.luoshi.report.composition.ContentItem;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A new measure or commitment as typed; nothing that was typed is changed or lost on the way back to the screen.
 *
 * @param after the identifier of the measure or commitment that it follows
 * @param answers numbers of clauses, with a 、 or a comma between them
 * @param composition the opinion's composition when the form was opened
 */
record AnswerForm(@Nullable String after, @Nullable String heading, @Nullable String narrative, @Nullable String lead,
		@Nullable String cooperating, @Nullable String dueOn, @Nullable String answers,
		@Nullable String composition) {

	/**
	 * An empty form, with the deadline of its neighbour unless that has passed.
	 * @param answers the numbers of the clauses that the neighbour answers
	 */
	static AnswerForm behind(@Nullable ContentItem neighbour, String answers, int composition, LocalDate today) {
		LocalDate ahead = (neighbour != null) ? neighbour.dueOn() : null;
		String due = (ahead != null && !ahead.isBefore(today)) ? ahead.toString() : "";
		return new AnswerForm((neighbour != null) ? neighbour.id().toString() : "", "", "", "", "", due, answers,
				String.valueOf(composition));
	}

	/** The neighbour, or empty when the list has none; {@code errors} say when none was chosen. */
	Optional<UUID> neighbour(Collection<ContentItem> list, BindingResult errors) {
		Optional<UUID> chosen = list.stream()
			.map(ContentItem::id)
			.filter((id) -> id.toString().equals(this.after))
			.findFirst();
		if (chosen.isEmpty() && !list.isEmpty()) {
			errors.rejectValue("after", "composition.no-place");
		}
		return chosen;
	}

	Wording wording(BindingResult errors) {
		if (text(this.heading).isEmpty()) {
			errors.rejectValue("heading", "composition.no-heading");
		}
		return new Wording(text(this.heading), text(this.narrative));
	}

	Optional<Assignment> assignment(AssignmentNames names, BindingResult errors) {
		return new TypedAssignment(this.lead, this.cooperating, this.dueOn, this.answers).read(names,
				(refusal) -> Violations.reject(errors, refusal));
	}

	Optional<UnitId> leading(AssignmentNames names, BindingResult errors) {
		return TypedAssignment.lead(this.lead, names, (refusal) -> Violations.reject(errors, refusal));
	}

	/** Heading and narrative as the paper will join them, to find their numbers in; empty when nothing is typed. */
	String joined() {
		String heading = text(this.heading);
		return heading + (heading.isEmpty() || heading.endsWith("。") ? "" : "。") + text(this.narrative);
	}

	/** A count that no opinion has when none was sent, so that it counts as a conflict. */
	int opened() {
		return Opened.of(this.composition);
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
