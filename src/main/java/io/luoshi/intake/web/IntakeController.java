package io.luoshi.intake.web;

import java.util.Locale;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.intake.DraftId;
import io.luoshi.intake.IntakeReader;
import io.luoshi.intake.Received;
import io.luoshi.intake.Receiving;
import io.luoshi.intake.Settling;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking papers in, and the list of those being worked on. */
@Controller
class IntakeController {

	private final IntakeReader reader;

	private final Receiving receiving;

	private final Settling settling;

	private final ReceivedNotice notice;

	IntakeController(IntakeReader reader, Receiving receiving, Settling settling, ReceivedNotice notice) {
		this.reader = reader;
		this.receiving = receiving;
		this.settling = settling;
		this.notice = notice;
	}

	@GetMapping("/intake")
	@Allow(Permission.INTAKE)
	String list(Model model) {
		model.addAttribute("form", ReceiveForm.EMPTY);
		model.addAttribute("drafts", this.reader.lines());
		return "intake/list";
	}

	@PostMapping("/intake")
	@Allow(Permission.INTAKE)
	String receive(@ModelAttribute("form") ReceiveForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes flash, Locale locale) {
		try {
			Received received = form.hasFile()
					? this.receiving.receiveFile(form.fileName(), form.content(), me.unit(), me.actor())
					: this.receiving.receivePasted(form.pasted(), me.unit(), me.actor());
			String note = this.notice.of(received, locale);
			if (!note.isEmpty()) {
				flash.addFlashAttribute("note", note);
			}
			return "redirect:/intake/" + received.draft().id();
		}
		catch (RuleViolation ex) {
			Violations.reject(errors, ex);
		}
		model.addAttribute("drafts", this.reader.lines());
		return "intake/list";
	}

	@PostMapping("/intake/{id}/discarding")
	@Allow(Permission.INTAKE)
	String discard(@PathVariable UUID id, SignedIn me, RedirectAttributes flash) {
		this.settling.discard(new DraftId(id), me.actor());
		flash.addFlashAttribute("flash", "intake.discarded");
		return "redirect:/intake";
	}

}
