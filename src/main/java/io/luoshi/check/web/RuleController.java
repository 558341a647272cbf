package io.luoshi.check.web;

import java.util.Arrays;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.check.CheckRuleId;
import io.luoshi.check.Examined;
import io.luoshi.check.Examining;
import io.luoshi.check.KeptRule;
import io.luoshi.check.RuleKeeping;
import io.luoshi.check.rule.CheckKind;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.report.ReportId;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The relations between a report's readings: proposed, accepted, changed, removed. */
@Controller
class RuleController {

	private final Examining examining;

	private final RuleKeeping keeping;

	RuleController(Examining examining, RuleKeeping keeping) {
		this.examining = examining;
		this.keeping = keeping;
	}

	@GetMapping("/reports/{id}/rules")
	@Allow(Permission.READ_CHECKS)
	String list(@PathVariable UUID id, Model model) {
		Examined examined = this.examining.examine(new ReportId(id));
		model.addAttribute("head", examined.head());
		model.addAttribute("page", RulePage.of(examined));
		return "check/rules";
	}

	/** @param kind what to check; without it, the page asks */
	@GetMapping("/reports/{id}/rules/new")
	@Allow(Permission.KEEP_CHECKS)
	String form(@PathVariable UUID id, @RequestParam(required = false) @Nullable CheckKind kind, Model model) {
		model.addAttribute("form", RuleForm.empty(kind));
		return page(new ReportId(id), null, model);
	}

	@PostMapping("/reports/{id}/rules")
	@Allow(Permission.KEEP_CHECKS)
	String accept(@PathVariable UUID id, @ModelAttribute("form") RuleForm form, SignedIn me, Model model,
			RedirectAttributes flash) {
		if (form.more() != null) {
			return page(new ReportId(id), null, model);
		}
		try {
			this.keeping.accept(new ReportId(id), form.relation(), me.actor());
			flash.addFlashAttribute("flash", "check.flash.accepted");
			return "redirect:/reports/" + id + "/rules";
		}
		catch (RuleViolation ex) {
			Notes.stop(model, ex);
		}
		catch (DataIntegrityViolationException ex) {
			Notes.stop(model, RuleViolation.of("check.rule.exists"));
		}
		return page(new ReportId(id), null, model);
	}

	@PostMapping("/reports/{id}/proposals/acceptance")
	@Allow(Permission.KEEP_CHECKS)
	String acceptAll(@PathVariable UUID id, SignedIn me, RedirectAttributes flash) {
		try {
			this.keeping.acceptProposals(new ReportId(id), me.actor());
			flash.addFlashAttribute("flash", "check.flash.all-accepted");
		}
		catch (DataIntegrityViolationException ex) {
			Notes.stop(flash, RuleViolation.of("check.rule.changed-meanwhile"));
		}
		return "redirect:/reports/" + id + "/rules";
	}

	@PostMapping("/reports/{id}/proposals/decline")
	@Allow(Permission.KEEP_CHECKS)
	String decline(@PathVariable UUID id, @ModelAttribute("form") RuleForm form, SignedIn me, RedirectAttributes flash) {
		try {
			this.keeping.decline(new ReportId(id), form.relation(), me.actor());
			flash.addFlashAttribute("flash", "check.flash.declined");
		}
		catch (RuleViolation ex) {
			Notes.stop(flash, ex);
		}
		catch (DataIntegrityViolationException ex) {
			Notes.stop(flash, RuleViolation.of("check.rule.changed-meanwhile"));
		}
		return "redirect:/reports/" + id + "/rules";
	}

	@GetMapping("/rules/{id}/edit")
	@Allow(Permission.KEEP_CHECKS)
	String edit(@PathVariable UUID id, Model model) {
		ReportId report = this.keeping.reportOf(new CheckRuleId(id));
		KeptRule rule = rule(this.examining.examine(report), id);
		model.addAttribute("form", RuleForm.of(rule));
		return page(report, id, model);
	}

	@PostMapping("/rules/{id}")
	@Allow(Permission.KEEP_CHECKS)
	String revise(@PathVariable UUID id, @ModelAttribute("form") RuleForm form, SignedIn me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		ReportId report = this.keeping.reportOf(new CheckRuleId(id));
		if (form.more() != null) {
			return page(report, id, model);
		}
		try {
			this.keeping.revise(new CheckRuleId(id), form.openedVersion(), form.relation(), me.actor());
			flash.addFlashAttribute("flash", "check.flash.revised");
			return "redirect:/reports/" + report.id() + "/rules";
		}
		catch (RuleViolation ex) {
			Notes.stop(model, ex);
		}
		catch (DataIntegrityViolationException ex) {
			Notes.stop(model, RuleViolation.of("check.rule.exists"));
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			Notes.stop(model, RuleViolation.of("check.rule.changed-meanwhile"));
			return conflict(report, id, model);
		}
		return page(report, id, model);
	}

	@PostMapping("/rules/{id}/removal")
	@Allow(Permission.KEEP_CHECKS)
	String remove(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes flash) {
		ReportId report = this.keeping.reportOf(new CheckRuleId(id));
		try {
			this.keeping.remove(new CheckRuleId(id), version, me.actor());
			flash.addFlashAttribute("flash", "check.flash.removed");
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			Notes.stop(flash, RuleViolation.of("check.rule.changed-meanwhile"));
		}
		return "redirect:/reports/" + report.id() + "/rules";
	}

	/** What was chosen stays chosen; what the relation has become stands beside it. */
	private String conflict(ReportId report, UUID rule, Model model) {
		RulePage now = RulePage.of(this.examining.examine(report));
		model.addAttribute("theirs", now.accepted().stream().filter((each) -> each.rule().id().equals(rule)).toList());
		return page(report, rule, model);
	}

	/** @param rule the one that is changed, null for a new one */
	private String page(ReportId report, @Nullable UUID rule, Model model) {
		Examined examined = this.examining.examine(report);
		model.addAttribute("head", examined.head());
		model.addAttribute("rule", (rule != null) ? rule(examined, rule) : null);
		model.addAttribute("kinds", Arrays.stream(CheckKind.values()).filter(CheckKind::isRelation).toList());
		model.addAttribute("facts", examined.paper().facts());
		return "check/rule";
	}

	private static KeptRule rule(Examined examined, UUID id) {
		return examined.rules()
			.stream()
			.filter((rule) -> rule.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new MissingRecord(new CheckRuleId(id).subject()));
	}

}
