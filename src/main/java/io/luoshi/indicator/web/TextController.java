package io.luoshi.indicator.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.text.BoundTextId;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.TextEditing;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.numeral.prose.NotDataReason;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editing a text in plain Chinese, and saying what its numbers are. */
@Controller
class TextController {

	private final TextReader texts;

	private final TextEditing editing;

	private final NumberChoices choices;

	TextController(TextReader texts, TextEditing editing, NumberChoices choices) {
		this.texts = texts;
		this.editing = editing;
		this.choices = choices;
	}

	@GetMapping("/texts/{id}/edit")
	@Allow(Permission.EDIT_TEXT)
	String edit(@PathVariable UUID id, Model model) {
		ReadableText text = text(id);
		model.addAttribute("form", new TextForm(text.text(), text.version()));
		return page(text, model);
	}

	@PostMapping("/texts/{id}/recognition")
	@Allow(Permission.EDIT_TEXT)
	String recognise(@PathVariable UUID id, @ModelAttribute("form") TextForm form, Model model) {
		ReadableText text = text(id);
		model.addAttribute("text", text);
		model.addAttribute("spans", this.editing.recognise(text.id(), form.typed()));
		return "indicator/text :: recognition";
	}

	@PostMapping("/texts/{id}")
	@Allow(Permission.EDIT_TEXT)
	String rewrite(@PathVariable UUID id, @ModelAttribute("form") TextForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		BoundTextId text = new BoundTextId(id);
		try {
			this.editing.rewrite(text, form.openedVersion(), form.typed(), me.actor());
			flash.addFlashAttribute("flash", "text.saved");
			return "redirect:/texts/" + id + "/edit";
		}
		catch (RuleViolation ex) {
			FormErrors.reject(errors, ex);
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("theirs", text(id));
		}
		return page(text(id), model);
	}

	@PostMapping("/texts/{id}/numbers/{position}/binding")
	@Allow(Permission.EDIT_TEXT)
	String bind(@PathVariable UUID id, @PathVariable int position, @RequestParam int version,
			@RequestParam(required = false) @Nullable List<UUID> reading, SignedIn me, RedirectAttributes flash) {
		return classify(id, flash, () -> {
			if (reading == null || reading.isEmpty()) {
				throw RuleViolation.of("text.number.no-reading-chosen");
			}
			this.editing.bind(new BoundTextId(id), version, position, reading.stream().map(ReadingId::new).toList(),
					me.actor());
			flash.addFlashAttribute("flash", "text.number.bound");
		});
	}

	@PostMapping("/texts/{id}/numbers/{position}/exclusion")
	@Allow(Permission.EDIT_TEXT)
	String exclude(@PathVariable UUID id, @PathVariable int position, @RequestParam int version,
			@RequestParam(defaultValue = "") String reason, SignedIn me, RedirectAttributes flash) {
		return classify(id, flash, () -> {
			this.editing.exclude(new BoundTextId(id), version, position, reason, me.actor());
			flash.addFlashAttribute("flash", "text.number.excluded");
		});
	}

	private String classify(UUID id, RedirectAttributes flash, Runnable act) {
		try {
			act.run();
		}
		catch (RuleViolation ex) {
			flash.addFlashAttribute("warning", ex.code());
			flash.addFlashAttribute("warningArguments", ex.arguments());
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			flash.addFlashAttribute("warning", "text.number.changed-meanwhile");
		}
		return "redirect:/texts/" + id + "/edit#numbers";
	}

	private String page(ReadableText text, Model model) {
		model.addAttribute("text", text);
		if (!model.containsAttribute("spans")) {
			model.addAttribute("spans", text.spans());
		}
		model.addAttribute("choices", this.choices.of(text));
		model.addAttribute("reasons", NotDataReason.values());
		return "indicator/text";
	}

	private ReadableText text(UUID id) {
		BoundTextId text = new BoundTextId(id);
		return this.texts.byId(text).orElseThrow(() -> new MissingRecord(text.subject()));
	}

	/** A text as typed, and the version on which the person began. */
	record TextForm(@Nullable String text, @Nullable Integer version) {

		String typed() {
			return (this.text != null) ? this.text : "";
		}

		int openedVersion() {
			return (this.version != null) ? this.version : -1;
		}
	}

}
