package io.luoshi.check.web;

import io.luoshi.core.RuleViolation;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts what was refused where the page says it. */
final class Notes {

	private Notes() {
	}

	/** @param model of the page that answers, or of the one that is redirected to */
	static void stop(Model model, RuleViolation violation) {
		Object[] arguments = violation.arguments();
		if (model instanceof RedirectAttributes flash) {
			flash.addFlashAttribute("warning", violation.code());
			flash.addFlashAttribute("warningArguments", arguments);
			return;
		}
		model.addAttribute("warning", violation.code());
		model.addAttribute("warningArguments", arguments);
	}

}
