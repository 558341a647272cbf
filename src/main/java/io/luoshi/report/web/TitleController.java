package io.luoshi.report.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.TitleBreaking;
import io.luoshi.report.document.Punctuation;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the title of a report is broken on paper. */
@Controller
class TitleController {

	private final ReportReader reports;

	private final TitleBreaking breaking;

	TitleController(ReportReader reports, TitleBreaking breaking) {
		this.reports = reports;
		this.breaking = breaking;
	}

	@GetMapping("/reports/{id}/title")
	@Allow(Permission.EDIT_TEXT)
	String edit(@PathVariable UUID id, Model model) {
		ReportHead head = this.reports.head(new ReportId(id));
		String lines = (head.titleLines() != null) ? head.titleLines() : title(head);
		model.addAttribute("form", new TitleForm(lines, head.version()));
		return page(head, model);
	}

	@PostMapping("/reports/{id}/title")
	@Allow(Permission.EDIT_TEXT)
	String breakTitle(@PathVariable UUID id, @ModelAttribute("form") TitleForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		try {
			this.breaking.breakTitle(new ReportId(id), form.openedVersion(), form.typedLines(), me.actor());
			flash.addFlashAttribute("flash", "report.title-lines.saved");
			return "redirect:/reports/" + id;
		}
		catch (RuleViolation ex) {
			errors.rejectValue("lines", ex.code(), ex.arguments(), ex.code());
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			errors.reject("report.title-lines.changed-meanwhile");
		}
		return page(this.reports.head(new ReportId(id)), model);
	}

	private String page(ReportHead head, Model model) {
		model.addAttribute("head", head);
		model.addAttribute("title", title(head));
		return "report/title";
	}

	private String title(ReportHead head) {
		return this.reports.paper(head).in(Punctuation.FULL).title();
	}

	/** The lines as typed, and the version on which the person began. */
	record TitleForm(@Nullable String lines, @Nullable Integer version) {

		/** No line for an empty field; blank lines and the blanks around a line do not count. */
		List<String> typedLines() {
			return (this.lines == null) ? List.of()
					: this.lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		}

		int openedVersion() {
			return (this.version != null) ? this.version : -1;
		}

	}

}
