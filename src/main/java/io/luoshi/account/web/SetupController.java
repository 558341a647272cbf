package io.luoshi.account.web;

import java.util.Objects;
import java.util.UUID;

import io.luoshi.account.FirstAdministrator;
import io.luoshi.account.PublicEndpoint;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.Subject;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Exists only while there is nobody who could open accounts. */
@Controller
class SetupController {

	private final FirstAdministrator firstAdministrator;

	SetupController(FirstAdministrator firstAdministrator) {
		this.firstAdministrator = firstAdministrator;
	}

	@PublicEndpoint
	@GetMapping("/setup")
	String show(Model model) {
		requireMissing();
		model.addAttribute("form", new SetupForm());
		return "account/setup";
	}

	@PublicEndpoint
	@PostMapping("/setup")
	String open(@Valid @ModelAttribute("form") SetupForm form, BindingResult result, RedirectAttributes redirect) {
		requireMissing();
		if (!result.hasErrors()) {
			try {
				this.firstAdministrator.open(Objects.requireNonNull(form.token()),
						Objects.requireNonNull(form.username()), Objects.requireNonNull(form.displayName()),
						Objects.requireNonNull(form.password()));
				redirect.addFlashAttribute("flash", "account.setup.done");
				return "redirect:/login";
			}
			catch (RuleViolation ex) {
				Violations.show(ex, result);
			}
		}
		return "account/setup";
	}

	private void requireMissing() {
		if (!this.firstAdministrator.isMissing()) {
			throw new MissingRecord(new Subject("setup", new UUID(0, 0)));
		}
	}

}
