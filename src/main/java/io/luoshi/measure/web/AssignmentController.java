package io.luoshi.measure.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.measure.AssignmentLine;
import io.luoshi.measure.AssignmentReader;
import io.luoshi.measure.MeasureAssigning;
import io.luoshi.opinion.OpinionId;
import io.luoshi.organisation.Units;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

	private final Units units;

	AssignmentController(AssignmentReader reader, MeasureAssigning assigning, Units units) {
		this.reader = reader;
		this.assigning = assigning;
		this.units = units;
	}

	@GetMapping("/opinions/{id}/assignments")
	@Allow(Permission.ASSIGN_MEASURES)
	String show(@PathVariable UUID id, SignedIn me, Model model) {
		Map<AssignmentLine, String> lines = this.reader.of(new OpinionId(id), me.scope());
		model.addAttribute("form", AssignmentForm.of(lines.keySet()));
		return page(id, lines, names(), model);
	}

	/** Saves the rows that were changed, each by itself; with something unreadable in the table it saves nothing. */
	@PostMapping("/opinions/{id}/assignments")
	@Allow(Permission.ASSIGN_MEASURES)
	String save(@PathVariable UUID id, @ModelAttribute("form") AssignmentForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		UnitNames names = names();
		List<AssignmentForm.Wanted> wanted = form.changes(names, errors);
		if (errors.hasErrors()) {
			return page(id, this.reader.of(new OpinionId(id), me.scope()), names, model);
		}
		List<AssignmentForm.Wanted> refused = wanted.stream().filter((each) -> !save(each, me)).toList();
		if (refused.isEmpty()) {
			flash.addFlashAttribute("flash", wanted.isEmpty() ? "measure.assignment.unchanged" : "measure.assignment.saved");
			return "redirect:/opinions/" + id + "/assignments";
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		Map<AssignmentLine, String> lines = this.reader.of(new OpinionId(id), me.scope());
		refused.forEach((each) -> refuse(each, lines, errors));
		AssignmentForm onTop = form.onTopOf(lines.keySet());
		model.addAttribute("opened", onTop.rows().stream().map(AssignmentForm.Row::opened).toList());
		return page(id, lines, names, model);
	}

	private boolean save(AssignmentForm.Wanted wanted, SignedIn me) {
		try {
			return wanted.opened() != null && this.assigning.assign(wanted.measure(), wanted.opened(), wanted.assignment(),
					me.actor(), me.scope());
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

	private static void refuse(AssignmentForm.Wanted wanted, Map<AssignmentLine, String> lines, BindingResult errors) {
		lines.keySet()
			.stream()
			.filter((line) -> line.id().equals(wanted.measure().id()))
			.forEach((line) -> errors.rejectValue("rows[" + wanted.row() + "].lead", "measure.assignment.meanwhile",
					new Object[] { line.lead(), String.join("、", line.cooperatingUnits()), line.dueOn().toString() }, null));
	}

	private String page(UUID id, Map<AssignmentLine, String> lines, UnitNames names, Model model) {
		model.addAttribute("opinion", id);
		model.addAttribute("lines",
				lines.entrySet().stream().collect(Collectors.toMap((each) -> each.getKey().id(), Map.Entry::getKey)));
		model.addAttribute("headings",
				lines.entrySet().stream().collect(Collectors.toMap((each) -> each.getKey().id(), Map.Entry::getValue)));
		model.addAttribute("units", names.all());
		return "measure/assignments";
	}

	private UnitNames names() {
		return new UnitNames(this.units.findAllByOrderByName());
	}

}
