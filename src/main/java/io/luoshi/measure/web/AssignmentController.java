package io.luoshi.measure.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.MissingRecord;
import io.luoshi.measure.AssignmentLine;
import io.luoshi.measure.AssignmentNames;
import io.luoshi.measure.AssignmentReader;
import io.luoshi.measure.AssignmentWords;
import io.luoshi.measure.MeasureAssigning;
import io.luoshi.measure.MeasureId;
import io.luoshi.opinion.OpinionId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The 任务分解表 of an opinion: who leads each measure, who cooperates, until when. One page, one button. */
@Controller
class AssignmentController {

	private final AssignmentReader reader;

	private final MeasureAssigning assigning;

	AssignmentController(AssignmentReader reader, MeasureAssigning assigning) {
		this.reader = reader;
		this.assigning = assigning;
	}

	@GetMapping("/opinions/{id}/assignments")
	@Allow(Permission.ASSIGN_MEASURES)
	String show(@PathVariable UUID id, SignedIn me, Model model) {
		OpinionId opinion = new OpinionId(id);
		List<AssignmentLine> lines = this.reader.lines(opinion, me.scope());
		AssignmentWords words = this.reader.words(opinion);
		model.addAttribute("form", AssignmentForm.of(lines, words));
		return page(id, lines, words, model);
	}

	/** Saves the rows that were changed, each by itself; with something unreadable in the table it saves nothing. */
	@PostMapping("/opinions/{id}/assignments")
	@Allow(Permission.ASSIGN_MEASURES)
	String save(@PathVariable UUID id, @ModelAttribute("form") AssignmentForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		OpinionId opinion = new OpinionId(id);
		AssignmentWords words = this.reader.words(opinion);
		List<AssignmentForm.Wanted> wanted = form.changes(new AssignmentNames(words), errors);
		if (errors.hasErrors()) {
			return again(id, form, Set.of(), List.of(), words, me, model);
		}
		List<AssignmentForm.Wanted> refused = wanted.stream().filter((each) -> !save(each, words, me)).toList();
		if (refused.isEmpty()) {
			flash.addFlashAttribute("flash", wanted.isEmpty() ? "measure.assignment.unchanged" : "measure.assignment.saved");
			return "redirect:/opinions/" + id + "/assignments";
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		Set<MeasureId> settled = wanted.stream().map(AssignmentForm.Wanted::measure).collect(Collectors.toSet());
		return again(id, form, settled, refused, words, me, model);
	}

	private boolean save(AssignmentForm.Wanted wanted, AssignmentWords words, SignedIn me) {
		try {
			return wanted.opened() != null && this.assigning.assign(wanted.measure(), wanted.opened(), wanted.assignment(),
					words, me.actor(), me.scope());
		}
		catch (OptimisticLockingFailureException | MissingRecord ex) {
			return false;
		}
	}

	/** The table as typed, without the measures that are gone, and beside each row what stands against it. */
	private String again(UUID id, AssignmentForm form, Set<MeasureId> settled, List<AssignmentForm.Wanted> refused,
			AssignmentWords words, SignedIn me, Model model) {
		List<AssignmentLine> lines = this.reader.lines(new OpinionId(id), me.scope());
		AssignmentNames names = new AssignmentNames(words);
		AssignmentForm shown = form.shown(lines, settled);
		BindingResult errors = new BeanPropertyBindingResult(shown, "form");
		shown.changes(names, errors);
		refused.forEach((each) -> refuse(each, shown, lines, words, errors));
		form.gone(lines, names)
			.forEach((row) -> errors.reject("measure.assignment.gone", row.words(), null));
		model.addAttribute("form", shown);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		return page(id, lines, words, model);
	}

	private static void refuse(AssignmentForm.Wanted wanted, AssignmentForm shown, List<AssignmentLine> lines,
			AssignmentWords words, BindingResult errors) {
		lines.stream()
			.filter((line) -> line.id().equals(wanted.measure().id()))
			.map(AssignmentLine::assignment)
			.forEach((now) -> errors.rejectValue("rows[" + shown.row(wanted.measure()) + "].lead",
					"measure.assignment.meanwhile",
					new Object[] { words.units().get(now.lead()), words.cooperating(now), now.dueOn().toString(),
							words.answers(now) },
					null));
	}

	private static String page(UUID id, List<AssignmentLine> lines, AssignmentWords words, Model model) {
		AssignmentNames names = new AssignmentNames(words);
		model.addAttribute("opinion", id);
		model.addAttribute("lines", lines.stream().collect(Collectors.toMap(AssignmentLine::id, Function.identity())));
		model.addAttribute("units", names.units());
		model.addAttribute("clauses", names.clauses());
		return "measure/assignments";
	}

}
