package io.luoshi.overview.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.opinion.OpinionHandling;
import io.luoshi.opinion.OpinionId;
import io.luoshi.opinion.Stage;
import io.luoshi.overview.ClauseAnswers;
import io.luoshi.overview.OpinionHead;
import io.luoshi.overview.OverviewReader;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataIntegrityViolationException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an opinion says, and how far its handling is. */
@Controller
class HandlingController {

	private final OpinionHandling handling;

	private final OverviewReader overview;

	HandlingController(OpinionHandling handling, OverviewReader overview) {
		this.handling = handling;
		this.overview = overview;
	}

	@GetMapping("/opinions/{id}/clauses")
	@Allow(Permission.EDIT_TEXT)
	String clauses(@PathVariable UUID id, Model model) {
		OpinionHead opinion = this.overview.head(id);
		model.addAttribute("opinion", opinion);
		model.addAttribute("form", ClausesForm.of(opinion.version(), this.overview.clauses(id)));
		return "overview/clauses";
	}

	@PostMapping("/opinions/{id}/clauses")
	@Allow(Permission.EDIT_TEXT)
	String enter(@PathVariable UUID id, @ModelAttribute("form") ClausesForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		try {
			this.handling.enterClauses(new OpinionId(id), form.version(), form.wordings(), form.each(), me.actor());
			flash.addFlashAttribute("flash", "overview.clauses.saved");
			return "redirect:/opinions/" + id + "#clauses";
		}
		catch (RuleViolation ex) {
			errors.reject(ex.code(), ex.arguments(), null);
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			showTheirs(id, form, model);
		}
		catch (DataIntegrityViolationException ex) {
			errors.reject("overview.clauses.answered");
		}
		model.addAttribute("opinion", this.overview.head(id));
		return "overview/clauses";
	}

	private void showTheirs(UUID id, ClausesForm mine, Model model) {
		List<ClauseAnswers> theirs = this.overview.clauses(id);
		ClausesForm form = mine.onto(this.overview.head(id).version(), theirs);
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		errors.reject("overview.clauses.meanwhile");
		model.addAttribute("theirs", theirs);
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
	}

	@PostMapping("/opinions/{id}/stage")
	@Allow(Permission.EDIT_TEXT)
	String reach(@PathVariable UUID id, @RequestParam int version, @RequestParam Stage stage, SignedIn me,
			RedirectAttributes flash) {
		try {
			this.handling.reach(new OpinionId(id), version, stage, me.actor());
			flash.addFlashAttribute("flash", "overview.stage.saved");
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			flash.addFlashAttribute("refused", "overview.stage.meanwhile");
		}
		return "redirect:/opinions/" + id;
	}

}
