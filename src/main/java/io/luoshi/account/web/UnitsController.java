package io.luoshi.account.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.organisation.Unit;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitKeeping;
import io.luoshi.organisation.UnitKind;
import io.luoshi.organisation.Units;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of units. An office begins with it: measures, indicators and accounts name units. */
@Controller
class UnitsController {

	private final Units units;

	private final UnitKeeping keeping;

	UnitsController(Units units, UnitKeeping keeping) {
		this.units = units;
		this.keeping = keeping;
	}

	@Allow(Permission.KEEP_UNITS)
	@GetMapping("/units")
	String list(Model model) {
		model.addAttribute("form", new UnitsForm(null, null));
		return page(model);
	}

	@Allow(Permission.KEEP_UNITS)
	@PostMapping("/units")
	String register(@Valid @ModelAttribute("form") UnitsForm form, BindingResult result, Model model, SignedIn me,
			RedirectAttributes redirect) {
		if (!result.hasErrors()) {
			try {
				this.keeping.register(form.each(), Objects.requireNonNull(form.kind()), me.actor());
				redirect.addFlashAttribute("flash", "unit.flash.registered");
				return "redirect:/units";
			}
			catch (RuleViolation ex) {
				Violations.show(ex, result);
			}
			catch (DataIntegrityViolationException ex) {
				showTaken(form.each(), result, ex);
			}
		}
		return page(model);
	}

	@Allow(Permission.KEEP_UNITS)
	@GetMapping("/units/{id}")
	String edit(@PathVariable UUID id, Model model) {
		Unit unit = unit(id);
		model.addAttribute("unit", unit);
		model.addAttribute("form", new UnitNameForm(unit.name(), unit.version()));
		return "account/unit";
	}

	@Allow(Permission.KEEP_UNITS)
	@PostMapping("/units/{id}")
	String rename(@PathVariable UUID id, @ModelAttribute("form") UnitNameForm form, BindingResult result, Model model,
			SignedIn me, RedirectAttributes redirect, HttpServletResponse response) {
		try {
			this.keeping.rename(new UnitId(id), form.version(), form.stripped(), me.actor());
			redirect.addFlashAttribute("flash", "unit.flash.renamed");
			return "redirect:/units";
		}
		catch (RuleViolation ex) {
			Violations.show(ex, result);
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			result.rejectValue("name", "unit.renamed-meanwhile", new Object[] { unit(id).name() }, null);
		}
		catch (DataIntegrityViolationException ex) {
			result.rejectValue("name", "unit.name-used", new Object[] { form.stripped() }, null);
		}
		model.addAttribute("unit", unit(id));
		return "account/unit";
	}

	/** Someone registered one of the names between our look at the register and our writing; now it is there to see. */
	private void showTaken(List<String> names, BindingResult result, DataIntegrityViolationException refusal) {
		List<Unit> taken = this.units.findByNameIn(names);
		if (taken.isEmpty()) {
			throw refusal;
		}
		taken.forEach((unit) -> result.rejectValue("names", "unit.name-taken", new Object[] { unit.name() }, null));
	}

	private String page(Model model) {
		model.addAttribute("units", this.units.findAllByOrderByName());
		model.addAttribute("kinds", UnitKind.values());
		return "account/units";
	}

	private Unit unit(UUID id) {
		return this.units.findById(new UnitId(id)).orElseThrow(() -> new MissingRecord(new UnitId(id).subject()));
	}

}
