package io.luoshi.indicator.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingKeeping;
import io.luoshi.indicator.ReadingLine;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.numeral.Quantity;
import jakarta.servlet.http.HttpServletResponse;
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

/** Recording, revising and approving readings. */
@Controller
class ReadingController {

	private final IndicatorReader indicators;

	private final ReadingKeeping keeping;

	private final TextReader texts;

	ReadingController(IndicatorReader indicators, ReadingKeeping keeping, TextReader texts) {
		this.indicators = indicators;
		this.keeping = keeping;
		this.texts = texts;
	}

	@GetMapping("/readings/{id}/edit")
	@Allow(Permission.EDIT_READING)
	String edit(@PathVariable UUID id, SignedIn me, Model model) {
		ReadingLine line = this.indicators.reading(new ReadingId(id), me.scope());
		model.addAttribute("form", ReadingForm.of(line));
		return page(line, me, model, Quantity.read(line.written()));
	}

	@PostMapping("/readings/{id}/preview")
	@Allow(Permission.EDIT_READING)
	String preview(@PathVariable UUID id, @ModelAttribute("form") ReadingForm form, BindingResult errors, SignedIn me,
			Model model) {
		ReadingLine line = this.indicators.reading(new ReadingId(id), me.scope());
		Quantity quantity = form.quantity(errors);
		page(line, me, model, (quantity != null) ? quantity : Quantity.read(line.written()));
		return "indicator/reading :: preview";
	}

	/** The form again, its figure written anew for the exact value; nothing is stored. */
	@PostMapping("/readings/{id}/derivation")
	@Allow(Permission.EDIT_READING)
	String derive(@PathVariable UUID id, @ModelAttribute("form") ReadingForm form, BindingResult errors, SignedIn me,
			Model model) {
		ReadingLine line = this.indicators.reading(new ReadingId(id), me.scope());
		ReadingForm derived = form.derived(errors);
		if (!errors.hasErrors()) {
			model.addAttribute("form", derived);
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(derived, "form"));
		}
		Quantity quantity = derived.quantity(errors);
		return page(line, me, model, (quantity != null) ? quantity : Quantity.read(line.written()));
	}

	@PostMapping("/readings/{id}")
	@Allow(Permission.EDIT_READING)
	String revise(@PathVariable UUID id, @ModelAttribute("form") ReadingForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		ReadingLine line = this.indicators.reading(new ReadingId(id), me.scope());
		try {
			var content = form.content(errors);
			if (content.isPresent()) {
				this.keeping.revise(new ReadingId(id), form.openedVersion(), content.get(), me.actor(), me.scope());
				flash.addFlashAttribute("flash", "indicator.reading.saved");
				return "redirect:/indicators/" + line.indicatorId();
			}
		}
		catch (RuleViolation ex) {
			FormErrors.reject(errors, ex);
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			ReadingLine theirs = this.indicators.reading(new ReadingId(id), me.scope());
			model.addAttribute("theirs", theirs);
		}
		return page(line, me, model, Quantity.read(line.written()));
	}

	@PostMapping("/readings/{id}/approval")
	@Allow(Permission.APPROVE_READING)
	String approve(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes flash) {
		ReadingLine line = this.indicators.reading(new ReadingId(id), me.scope());
		try {
			this.keeping.approve(new ReadingId(id), version, me.actor());
			flash.addFlashAttribute("flash", "indicator.reading.approved");
		}
		catch (RuleViolation ex) {
			flash.addFlashAttribute("warning", ex.code());
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			flash.addFlashAttribute("warning", "indicator.reading.changed-before-approval");
		}
		return "redirect:/indicators/" + line.indicatorId();
	}

	@GetMapping("/indicators/{id}/readings/new")
	@Allow(Permission.EDIT_READING)
	String form(@PathVariable UUID id, SignedIn me, Model model) {
		model.addAttribute("line", this.indicators.line(new IndicatorId(id), me.scope()));
		model.addAttribute("form", this.indicators.readings(new IndicatorId(id), me.scope())
			.stream()
			.findFirst()
			.map(ReadingForm::after)
			.orElse(ReadingForm.empty("")));
		return "indicator/record";
	}

	@PostMapping("/indicators/{id}/readings")
	@Allow(Permission.EDIT_READING)
	String record(@PathVariable UUID id, @ModelAttribute("form") ReadingForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash) {
		try {
			var content = form.content(errors);
			if (content.isPresent()) {
				this.keeping.record(new IndicatorId(id), content.get(), me.actor(), me.scope());
				flash.addFlashAttribute("flash", "indicator.reading.saved");
				return "redirect:/indicators/" + id;
			}
		}
		catch (RuleViolation ex) {
			FormErrors.reject(errors, ex);
		}
		model.addAttribute("line", this.indicators.line(new IndicatorId(id), me.scope()));
		return "indicator/record";
	}

	private String page(ReadingLine line, SignedIn me, Model model, Quantity quantity) {
		ReadingId reading = new ReadingId(line.id());
		List<List<Span>> sentences = this.texts.stating(reading)
			.stream()
			.flatMap((text) -> text.sentencesRestating(reading, quantity).stream())
			.toList();
		model.addAttribute("line", line);
		model.addAttribute("sentences", sentences);
		model.addAttribute("sharing", this.keeping.sharingFigure(reading)
			.stream()
			.map((other) -> this.indicators.reading(other, me.scope()).name())
			.toList());
		return "indicator/reading";
	}

}
