package io.luoshi.intake.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.intake.DraftAnalysis;
import io.luoshi.intake.DraftContent;
import io.luoshi.intake.DraftId;
import io.luoshi.intake.IntakeReader;
import io.luoshi.intake.Settling;
import io.luoshi.report.document.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** First step: what the lines of the paper are. */
@Controller
class OutlineController {

	private final IntakeReader reader;

	private final Settling settling;

	OutlineController(IntakeReader reader, Settling settling) {
		this.reader = reader;
		this.settling = settling;
	}

	@GetMapping("/intake/{id}")
	@Allow(Permission.INTAKE)
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
		fill(id, page, model);
		return "intake/outline";
	}

	@PostMapping("/intake/{id}/roles/{start}")
	@Allow(Permission.INTAKE)
	String correct(@PathVariable UUID id, @PathVariable int start, @RequestParam Role role, @RequestParam Role shown,
			@RequestParam(defaultValue = "1") int page, SignedIn me, RedirectAttributes flash) {
		try {
			this.settling.correct(new DraftId(id), start, shown, role, me.actor());
			flash.addFlashAttribute("flash", "intake.role.saved");
		}
		catch (RuleViolation ex) {
			flash.addFlashAttribute("warning", ex.code());
		}
		return "redirect:/intake/" + id + "?page=" + page + "#l-" + start;
	}

	/** The same for htmx: the outline and the lines as they stand now. */
	@PostMapping(path = "/intake/{id}/roles/{start}", headers = "HX-Request")
	@Allow(Permission.INTAKE)
	String hxCorrect(@PathVariable UUID id, @PathVariable int start, @RequestParam Role role,
			@RequestParam Role shown, @RequestParam(defaultValue = "1") int page, SignedIn me, Model model) {
		try {
			this.settling.correct(new DraftId(id), start, shown, role, me.actor());
			model.addAttribute("saved", "intake.role.saved");
		}
		catch (RuleViolation ex) {
			model.addAttribute("warning", ex.code());
		}
		fill(id, page, model);
		model.addAttribute("parts", true);
		return "intake/outline :: lines";
	}

	private void fill(UUID id, int page, Model model) {
		DraftContent draft = this.reader.draft(new DraftId(id));
		DraftAnalysis analysis = draft.analysis();
		model.addAttribute("draft", DraftHead.of(draft, analysis));
		model.addAttribute("page", OutlinePage.of(analysis.outline(), page));
	}

}
