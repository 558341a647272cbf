package io.luoshi.check.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.check.Examined;
import io.luoshi.check.Examining;
import io.luoshi.check.WaiverId;
import io.luoshi.check.Waiving;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.report.ReportId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the checks find in a report, and letting it stand for a reason. */
@Controller
class CheckController {

	private final Examining examining;

	private final Waiving waiving;

	CheckController(Examining examining, Waiving waiving) {
		this.examining = examining;
		this.waiving = waiving;
	}

	@GetMapping("/reports/{id}/checks")
	@Allow(Permission.READ_CHECKS)
	String show(@PathVariable UUID id, Model model) {
		Examined examined = this.examining.examine(new ReportId(id));
		model.addAttribute("head", examined.head());
		model.addAttribute("page", CheckPage.of(examined));
		return "check/show";
	}

	/** A refused reason comes back beside its finding, as it was typed. */
	@PostMapping("/reports/{id}/waivers")
	@Allow(Permission.KEEP_CHECKS)
	String waive(@PathVariable UUID id, @RequestParam(defaultValue = "") String finding,
			@RequestParam(defaultValue = "") String reason, SignedIn me, Model model, RedirectAttributes flash) {
		try {
			this.waiving.waive(new ReportId(id), finding, reason, me.actor());
			flash.addFlashAttribute("flash", "check.flash.waived");
			return "redirect:/reports/" + id + "/checks";
		}
		catch (RuleViolation ex) {
			Notes.stop(model, ex);
		}
		catch (DataIntegrityViolationException ex) {
			Notes.stop(model, RuleViolation.of("check.waiver.exists"));
		}
		model.addAttribute("waiving", finding);
		model.addAttribute("reason", reason);
		return show(id, model);
	}

	@PostMapping("/waivers/{id}/withdrawal")
	@Allow(Permission.KEEP_CHECKS)
	String withdraw(@PathVariable UUID id, @RequestParam int version, @RequestParam UUID report, SignedIn me,
			RedirectAttributes flash) {
		try {
			this.waiving.withdraw(new WaiverId(id), version, me.actor());
			flash.addFlashAttribute("flash", "check.flash.withdrawn");
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			Notes.stop(flash, RuleViolation.of("check.waiver.changed-meanwhile"));
		}
		return "redirect:/reports/" + report + "/checks";
	}

}
