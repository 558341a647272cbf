package io.luoshi.intake.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.intake.DraftId;
import io.luoshi.intake.Settling;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.Units;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Second step: the numbers of the paper, in a list that can be gone through by one key. */
@Controller
class DraftNumbersController {

	private final DraftNumbers numbers;

	private final Settling settling;

	private final Units units;

	DraftNumbersController(DraftNumbers numbers, Settling settling, Units units) {
		this.numbers = numbers;
		this.settling = settling;
		this.units = units;
	}

	@GetMapping("/intake/{id}/numbers")
	@Allow(Permission.INTAKE)
	String list(@PathVariable UUID id, @RequestParam(defaultValue = "OPEN") NumbersPage.Filter show,
			@RequestParam(defaultValue = "1") int page, SignedIn me, Model model) {
		DraftNumbers.View view = this.numbers.view(id);
		if (view.source(me) == null) {
			model.addAttribute("sources", this.units.findAllByOrderByName());
		}
		model.addAttribute("draft", view.head());
		model.addAttribute("page", NumbersPage.of(view.analysis(), view.proposals(), show, page));
		return "intake/numbers";
	}

	/** Says once where the draft's new indicators come from, where the person has no unit of their own. */
	@PostMapping("/intake/{id}/source")
	@Allow(Permission.INTAKE)
	String source(@PathVariable UUID id, @RequestParam UUID unit, SignedIn me, RedirectAttributes flash) {
		try {
			this.settling.lead(new DraftId(id), new UnitId(unit), me.actor());
			flash.addFlashAttribute("flash", "intake.source.saved");
		}
		catch (RuleViolation ex) {
			flash.addFlashAttribute("warning", ex.code());
		}
		return "redirect:/intake/" + id + "/numbers";
	}

	@PostMapping("/intake/{id}/numbers/{start}/acceptance")
	@Allow(Permission.INTAKE)
	String accept(@PathVariable UUID id, @PathVariable int start, @RequestParam(defaultValue = "") String proposed,
			@RequestParam(defaultValue = "-1") int seen, SignedIn me, RedirectAttributes flash) {
		DraftNumbers.View view = this.numbers.view(id);
		try {
			this.numbers.accept(view, view.number(start), proposed, seen, me);
			flash.addFlashAttribute("flash", "intake.number.saved");
		}
		catch (RuleViolation ex) {
			flash.addFlashAttribute("warning", ex.code());
			flash.addFlashAttribute("warningArguments", ex.arguments());
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			flash.addFlashAttribute("warning", "intake.number.changed-meanwhile");
		}
		return "redirect:/intake/" + id + "/numbers";
	}

	/** The same for htmx: the row as it stands now, and how far the draft has come. */
	@PostMapping(path = "/intake/{id}/numbers/{start}/acceptance", headers = "HX-Request")
	@Allow(Permission.INTAKE)
	String hxAccept(@PathVariable UUID id, @PathVariable int start, @RequestParam(defaultValue = "") String proposed,
			@RequestParam(defaultValue = "-1") int seen, SignedIn me, Model model) {
		DraftNumbers.View view = this.numbers.view(id);
		try {
			this.numbers.accept(view, view.number(start), proposed, seen, me);
		}
		catch (RuleViolation ex) {
			model.addAttribute("warning", ex.code());
			model.addAttribute("warningArguments", ex.arguments());
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			model.addAttribute("warning", "intake.number.changed-meanwhile");
		}
		return row(id, start, model);
	}

	/** @param sure whether to accept what is sure, or the other proposals */
	@PostMapping("/intake/{id}/numbers/acceptance")
	@Allow(Permission.INTAKE)
	String acceptAll(@PathVariable UUID id, @RequestParam(defaultValue = "true") boolean sure, SignedIn me,
			RedirectAttributes flash) {
		try {
			this.numbers.acceptAll(this.numbers.view(id), sure, me);
			flash.addFlashAttribute("flash", "intake.numbers.saved");
		}
		catch (RuleViolation ex) {
			flash.addFlashAttribute("warning", ex.code());
			flash.addFlashAttribute("warningArguments", ex.arguments());
		}
		return "redirect:/intake/" + id + "/numbers";
	}

	private String row(UUID id, int start, Model model) {
		DraftNumbers.View view = this.numbers.view(id);
		model.addAttribute("draft", view.head());
		model.addAttribute("row", view.row(start));
		return "intake/numbers :: row-saved";
	}

}
