package io.luoshi.indicator.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorDefining;
import io.luoshi.indicator.IndicatorDefining.Defined;
import io.luoshi.indicator.IndicatorId;
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

/** Saying anew what an indicator measures: what intake named after the words of one sentence is seldom all there is to say. */
@Controller
class DefinitionController {

	private final IndicatorDefining defining;

	private final Units units;

	DefinitionController(IndicatorDefining defining, Units units) {
		this.defining = defining;
		this.units = units;
	}

	@GetMapping("/indicators/{id}/edit")
	@Allow(Permission.EDIT_TEXT)
	String edit(@PathVariable UUID id, SignedIn me, Model model) {
		Defined defined = this.defining.defined(new IndicatorId(id), me.scope());
		model.addAttribute("form", DefinitionForm.of(defined.definition(), defined.version()));
		return page(id, defined, model);
	}

	@PostMapping("/indicators/{id}/edit")
	@Allow(Permission.EDIT_TEXT)
	String save(@PathVariable UUID id, @ModelAttribute("form") DefinitionForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		IndicatorId indicator = new IndicatorId(id);
		Defined defined = this.defining.defined(indicator, me.scope());
		try {
			if (form.isComplete(errors)) {
				this.defining.redefine(indicator, form.version(), form.definition(defined.definition().unit()), me.actor(),
						me.scope());
				flash.addFlashAttribute("flash", "indicator.redefined");
				return "redirect:/indicators/" + id;
			}
		}
		catch (RuleViolation ex) {
			FormErrors.reject(errors, ex);
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("theirs", defined.definition());
		}
		return page(id, defined, model);
	}

	private String page(UUID id, Defined defined, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("called", defined.definition().name());
		model.addAttribute("version", defined.version());
		model.addAttribute("units", this.units.choices());
		model.addAttribute("bases", Basis.values());
		model.addAttribute("directions", Direction.values());
		return "indicator/edit";
	}

}
