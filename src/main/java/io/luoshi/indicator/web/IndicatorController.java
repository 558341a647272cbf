package io.luoshi.indicator.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorDefining;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.organisation.Units;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of indicators, and the page of each. */
@Controller
class IndicatorController {

	private final IndicatorReader indicators;

	private final IndicatorDefining defining;

	private final TextReader texts;

	private final Units units;

	IndicatorController(IndicatorReader indicators, IndicatorDefining defining, TextReader texts, Units units) {
		this.indicators = indicators;
		this.defining = defining;
		this.texts = texts;
		this.units = units;
	}

	@GetMapping("/indicators")
	@Allow(Permission.READ_RECORD)
	String list(@RequestParam(defaultValue = "") String q, SignedIn me, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("lines", this.indicators.lines(q.strip(), me.scope()));
		return "indicator/list";
	}

	@GetMapping("/indicators/{id}")
	@Allow(Permission.READ_RECORD)
	String show(@PathVariable UUID id, SignedIn me, Model model) {
		IndicatorId indicator = new IndicatorId(id);
		model.addAttribute("line", this.indicators.line(indicator, me.scope()));
		model.addAttribute("readings", this.indicators.readings(indicator, me.scope()));
		model.addAttribute("statements", Statement.of(this.texts.stating(indicator), indicator));
		return "indicator/show";
	}

	@GetMapping("/indicators/new")
	@Allow(Permission.EDIT_TEXT)
	String form(@RequestParam(defaultValue = "") String written, Model model) {
		model.addAttribute("form", IndicatorForm.empty(written));
		return withUnits(model);
	}

	@PostMapping("/indicators")
	@Allow(Permission.EDIT_TEXT)
	String define(@ModelAttribute("form") IndicatorForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes flash) {
		try {
			var reading = form.reading().content(errors);
			if (reading.isPresent() && form.what().isComplete(errors)) {
				ReadingId recorded = this.defining.define(form.what().definition(reading.get().written().unit()), reading.get(),
						me.actor(), me.scope());
				flash.addFlashAttribute("flash", "indicator.defined");
				return "redirect:/readings/" + recorded.id() + "/edit";
			}
		}
		catch (RuleViolation ex) {
			FormErrors.reject(errors, ex);
		}
		return withUnits(model);
	}

	private String withUnits(Model model) {
		model.addAttribute("units", this.units.choices());
		model.addAttribute("bases", Basis.values());
		model.addAttribute("directions", Direction.values());
		return "indicator/new";
	}

}
