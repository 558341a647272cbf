package io.luoshi.intake.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.intake.Meaning;
import io.luoshi.intake.Settling;
import io.luoshi.numeral.prose.NotDataReason;
import io.luoshi.organisation.Units;
import io.luoshi.organisation.UnitScope;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One number: everything that may be said of it. A page of its own, or with htmx a part beside the list. */
@Controller
class DraftNumberController {

	private static final String PAGE = "intake/number";

	private static final int UNPROCESSABLE = 422;

	private final DraftNumbers numbers;

	private final Settling settling;

	private final IndicatorReader indicators;

	private final Units units;

	DraftNumberController(DraftNumbers numbers, Settling settling, IndicatorReader indicators, Units units) {
		this.numbers = numbers;
		this.settling = settling;
		this.indicators = indicators;
		this.units = units;
	}

	@GetMapping("/intake/{id}/numbers/{start}")
	@Allow(Permission.INTAKE)
	String show(@PathVariable UUID id, @PathVariable int start,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part, SignedIn me, Model model) {
		DraftNumbers.View view = this.numbers.view(id);
		model.addAttribute("form", NumberForm.of(view.row(start), view.source(me)));
		fill(view, start, model);
		return (part != null) ? PAGE + " :: editor" : PAGE;
	}

	@PostMapping("/intake/{id}/numbers/{start}")
	@Allow(Permission.INTAKE)
	String settle(@PathVariable UUID id, @PathVariable int start, @ModelAttribute("form") NumberForm form,
			BindingResult errors, @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
			SignedIn me, Model model, RedirectAttributes flash, HttpServletResponse response) {
		DraftNumbers.View view = this.numbers.view(id);
		try {
			Meaning said = form.said(errors).orElse(null);
			if (said != null) {
				this.settling.settle(view.id(), view.number(start), said, form.seenVersion(), me.actor());
				return saved(id, start, part, model, flash);
			}
		}
		catch (RuleViolation ex) {
			Violations.reject(errors, ex);
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			errors.reject("intake.number.changed-meanwhile");
			view = this.numbers.view(id);
		}
		if (part != null) {
			response.setStatus(UNPROCESSABLE);
		}
		fill(view, start, model);
		return (part != null) ? PAGE + " :: editor" : PAGE;
	}

	@PostMapping("/intake/{id}/numbers/{start}/reopening")
	@Allow(Permission.INTAKE)
	String reopen(@PathVariable UUID id, @PathVariable int start,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part, SignedIn me, Model model,
			RedirectAttributes flash) {
		DraftNumbers.View view = this.numbers.view(id);
		this.settling.reopen(view.id(), view.number(start), me.actor());
		return saved(id, start, part, model, flash);
	}

	private String saved(UUID id, int start, @Nullable String part, Model model, RedirectAttributes flash) {
		if (part == null) {
			flash.addFlashAttribute("flash", "intake.number.saved");
			return "redirect:/intake/" + id + "/numbers";
		}
		DraftNumbers.View view = this.numbers.view(id);
		model.addAttribute("draft", view.head());
		model.addAttribute("row", view.row(start));
		return PAGE + " :: saved";
	}

	private void fill(DraftNumbers.View view, int start, Model model) {
		NumberRow row = view.row(start);
		model.addAttribute("draft", view.head());
		model.addAttribute("row", row);
		model.addAttribute("others", this.indicators.lines("", UnitScope.all())
			.stream()
			.filter((line) -> line.unit().equals(row.unit()))
			.filter((line) -> row.proposal().suggestions().stream().noneMatch((each) -> each.id().equals(line.id())))
			.toList());
		model.addAttribute("units", this.units.choices());
		model.addAttribute("bases", Basis.values());
		model.addAttribute("givens", PeriodGiven.values());
		model.addAttribute("reasons", NotDataReason.values());
	}

}
