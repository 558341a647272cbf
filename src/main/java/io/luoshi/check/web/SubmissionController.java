package io.luoshi.check.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.check.Examined;
import io.luoshi.check.Examining;
import io.luoshi.check.Submitting;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.report.ReportId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Submitting a report: what is missing, each a link to its place, and the act when nothing is. */
@Controller
class SubmissionController {

	private static final int UNPROCESSABLE = 422;

	private final Examining examining;

	private final Submitting submitting;

	SubmissionController(Examining examining, Submitting submitting) {
		this.examining = examining;
		this.submitting = submitting;
	}

	@GetMapping("/reports/{id}/submission")
	@Allow(Permission.READ_CHECKS)
	String show(@PathVariable UUID id, Model model) {
		Examined examined = this.examining.examine(new ReportId(id));
		model.addAttribute("head", examined.head());
		model.addAttribute("obstacles", examined.obstacles());
		return "check/submission";
	}

	@PostMapping("/reports/{id}/submission")
	@Allow(Permission.SUBMIT_REPORT)
	String submit(@PathVariable UUID id, @RequestParam int version, SignedIn me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		try {
			this.submitting.submit(new ReportId(id), version, me.actor());
			flash.addFlashAttribute("flash", "check.flash.submitted");
			return "redirect:/reports/" + id;
		}
		catch (RuleViolation ex) {
			response.setStatus(UNPROCESSABLE);
			Notes.stop(model, ex);
		}
		catch (StaleVersion | ConcurrencyFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			Notes.stop(model, RuleViolation.of("check.submission.changed-meanwhile"));
		}
		return show(id, model);
	}

}
