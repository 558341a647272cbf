package io.luoshi.intake.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.intake.Acceptance;
import io.luoshi.intake.Accepting;
import io.luoshi.intake.DraftContent;
import io.luoshi.intake.DraftId;
import io.luoshi.intake.IntakeReader;
import io.luoshi.intake.Obstacle;
import io.luoshi.intake.Settling;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.organisation.Units;
import io.luoshi.report.ReportId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Last step: which opinion the paper answers, what will be entered, and entering it. */
@Controller
class AcceptanceController {

	private final IntakeReader reader;

	private final Settling settling;

	private final Accepting accepting;

	private final Units units;

	AcceptanceController(IntakeReader reader, Settling settling, Accepting accepting, Units units) {
		this.reader = reader;
		this.settling = settling;
		this.accepting = accepting;
		this.units = units;
	}

	@GetMapping("/intake/{id}/acceptance")
	@Allow(Permission.INTAKE)
	String show(@PathVariable UUID id, Model model) {
		DraftContent draft = this.reader.draft(new DraftId(id));
		model.addAttribute("form", AcceptanceForm.of(draft.opinion(), draft.version()));
		return page(draft, model);
	}

	/** @param accept whether to enter everything now, or only to keep what was typed */
	@PostMapping("/intake/{id}/acceptance")
	@Allow(Permission.INTAKE)
	String save(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean accept,
			@ModelAttribute("form") AcceptanceForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		DraftId draft = new DraftId(id);
		try {
			boolean kept = keep(draft, form, errors, me);
			DraftContent seen = this.reader.draft(draft);
			if (kept && accept && isAcceptable(seen, errors)) {
				ReportId report = this.accepting.accept(draft, seen.version(), me.actor());
				flash.addFlashAttribute("flash", "intake.accepted");
				return "redirect:/reports/" + report.id();
			}
			if (!errors.hasErrors()) {
				flash.addFlashAttribute("flash", "intake.saved");
				return "redirect:/intake/" + id + "/acceptance";
			}
		}
		catch (RuleViolation ex) {
			Violations.reject(errors, ex);
		}
		catch (StaleVersion | OptimisticLockingFailureException | DataIntegrityViolationException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			errors.reject("intake.changed-meanwhile");
		}
		return page(this.reader.draft(draft), model);
	}

	private boolean keep(DraftId draft, AcceptanceForm form, BindingResult errors, SignedIn me) {
		var data = form.data(errors);
		if (errors.hasErrors()) {
			return false;
		}
		this.settling.describe(draft, form.openedVersion(), data, me.actor());
		return true;
	}

	/** Everything that is in the way is told at once, each beside its field. */
	private boolean isAcceptable(DraftContent draft, BindingResult errors) {
		Acceptance acceptance = this.accepting.preview(draft);
		for (Obstacle obstacle : acceptance.obstacles()) {
			if (obstacle.field() != null) {
				errors.rejectValue(obstacle.field(), obstacle.code(), obstacle.arguments().toArray(), null);
			}
		}
		if (!acceptance.isPossible() && !errors.hasErrors()) {
			errors.reject("intake.accept.numbers-in-the-way");
		}
		return acceptance.isPossible();
	}

	private String page(DraftContent draft, Model model) {
		Acceptance acceptance = this.accepting.preview(draft);
		model.addAttribute("draft", DraftHead.of(draft, acceptance.analysis()));
		model.addAttribute("acceptance", acceptance);
		model.addAttribute("units", this.units.choices());
		model.addAttribute("statuses", MeasureStatus.values());
		return "intake/acceptance";
	}

}
