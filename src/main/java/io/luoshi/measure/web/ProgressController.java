package io.luoshi.measure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.measure.MeasureId;
import io.luoshi.measure.MeasureTracking;
import io.luoshi.measure.WorkItem;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Telling progress on a measure, with or without scripts. */
@Controller
class ProgressController {

	private static final String SAVED = "measure.progress.saved";

	/** The one refusal whose content htmx puts on the page. */
	private static final int UNPROCESSABLE = 422;

	private final MeasureTracking tracking;

	private final MeasurePage.Pages pages;

	private final Clock clock;

	ProgressController(MeasureTracking tracking, MeasurePage.Pages pages, Clock clock) {
		this.tracking = tracking;
		this.pages = pages;
		this.clock = clock;
	}

	@PostMapping("/measures/{id}/progress")
	@Allow(Permission.REPORT_PROGRESS)
	String report(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean next,
			@ModelAttribute("form") ProgressForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		try {
			if (save(new MeasureId(id), form, errors, me)) {
				flash.addFlashAttribute("flash", SAVED);
				return "redirect:" + (next ? pathAfter(id, me) : "/measures/" + id);
			}
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			conflict(id, form, me, model);
			return "measure/conflict";
		}
		model.addAttribute("page", this.pages.of(new MeasureId(id), me));
		return "measure/show";
	}

	/** The same for htmx, which shows no refusal but 422 and goes where a header says. */
	@PostMapping(path = "/measures/{id}/progress", headers = "HX-Request")
	@Allow(Permission.REPORT_PROGRESS)
	String hxReport(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean next,
			@ModelAttribute("form") ProgressForm form, BindingResult errors, SignedIn me, Model model,
			HttpServletResponse response) {
		try {
			if (save(new MeasureId(id), form, errors, me)) {
				if (next) {
					response.setHeader("HX-Redirect", pathAfter(id, me));
				}
				MeasurePage page = this.pages.of(new MeasureId(id), me);
				begin(page, ProgressForm.empty(page.item(), page.entries().size(), LocalDate.now(this.clock)), model);
				model.addAttribute("saved", SAVED);
				return "measure/show :: work";
			}
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(UNPROCESSABLE);
			conflict(id, form, me, model);
			return "measure/conflict :: work";
		}
		response.setStatus(UNPROCESSABLE);
		model.addAttribute("page", this.pages.of(new MeasureId(id), me));
		return "measure/show :: work";
	}

	private boolean save(MeasureId id, ProgressForm form, BindingResult errors, SignedIn me) {
		var report = form.report(errors);
		if (report.isEmpty()) {
			return false;
		}
		try {
			this.tracking.report(id, form.openedVersion(), report.get(), me.actor(), me.scope());
			return true;
		}
		catch (RuleViolation ex) {
			ProgressForm.reject(errors, ex);
			return false;
		}
	}

	private void conflict(UUID id, ProgressForm form, SignedIn me, Model model) {
		MeasurePage page = this.pages.of(new MeasureId(id), me);
		int entries = page.entries().size();
		int since = Math.max(entries - form.entriesSeen(), 0);
		model.addAttribute("theirs", page.entries().subList(0, since));
		begin(page, form.onTopOf(page.item(), entries), model);
	}

	/** Shows this form in place of the one that was sent, whose complaints no longer count. */
	private static void begin(MeasurePage page, ProgressForm form, Model model) {
		model.addAttribute("page", page);
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		model.addAttribute("form", form);
	}

	private String pathAfter(UUID id, SignedIn me) {
		WorkItem next = this.pages.nextOpen(new MeasureId(id), me);
		return (next != null) ? "/measures/" + next.line().id() + "#progress" : "/measures";
	}

}
