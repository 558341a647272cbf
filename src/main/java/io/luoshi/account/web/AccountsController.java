package io.luoshi.account.web;

import java.util.Objects;
import java.util.UUID;

import io.luoshi.account.AccountId;
import io.luoshi.account.AccountKeeping;
import io.luoshi.account.AccountList;
import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.Role;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.organisation.Units;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccountsController {

	private final AccountList list;

	private final AccountKeeping keeping;

	private final Units units;

	AccountsController(AccountList list, AccountKeeping keeping, Units units) {
		this.list = list;
		this.keeping = keeping;
		this.units = units;
	}

	@Allow(Permission.MANAGE_ACCOUNTS)
	@GetMapping("/accounts")
	String list(Model model) {
		model.addAttribute("accounts", this.list.all());
		return "account/list";
	}

	@Allow(Permission.MANAGE_ACCOUNTS)
	@GetMapping("/accounts/new")
	String create(Model model) {
		model.addAttribute("form", new AccountForm());
		return edit(model);
	}

	@Allow(Permission.MANAGE_ACCOUNTS)
	@PostMapping("/accounts")
	String open(@Valid @ModelAttribute("form") AccountForm form, BindingResult result, Model model, SignedIn me,
			RedirectAttributes redirect) {
		if (!result.hasErrors()) {
			try {
				this.keeping.open(form.toCommand(), Objects.requireNonNull(form.password()), me.actor());
				redirect.addFlashAttribute("flash", "account.flash.opened");
				return "redirect:/accounts";
			}
			catch (RuleViolation ex) {
				Violations.show(ex, result);
			}
		}
		return edit(model);
	}

	private String edit(Model model) {
		model.addAttribute("units", this.units.choices());
		model.addAttribute("roles", Role.values());
		return "account/new";
	}

	@Allow(Permission.MANAGE_ACCOUNTS)
	@PostMapping("/accounts/{id}/disabling")
	String disable(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
		this.keeping.disable(new AccountId(id), me.actor());
		redirect.addFlashAttribute("flash", "account.flash.disabled");
		return "redirect:/accounts";
	}

	@Allow(Permission.MANAGE_ACCOUNTS)
	@PostMapping("/accounts/{id}/enabling")
	String enable(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
		this.keeping.enable(new AccountId(id), me.actor());
		redirect.addFlashAttribute("flash", "account.flash.enabled");
		return "redirect:/accounts";
	}

	@Allow(Permission.MANAGE_ACCOUNTS)
	@GetMapping("/accounts/{id}/password")
	String password(@PathVariable UUID id, Model model) {
		model.addAttribute("form", new PasswordForm());
		return "account/password";
	}

	@Allow(Permission.MANAGE_ACCOUNTS)
	@PostMapping("/accounts/{id}/password")
	String changePassword(@PathVariable UUID id, @Valid @ModelAttribute("form") PasswordForm form,
			BindingResult result, SignedIn me, RedirectAttributes redirect) {
		if (!result.hasErrors()) {
			try {
				this.keeping.changePassword(new AccountId(id), Objects.requireNonNull(form.password()), me.actor());
				redirect.addFlashAttribute("flash", "account.flash.password-changed");
				return "redirect:/accounts";
			}
			catch (RuleViolation ex) {
				Violations.show(ex, result);
			}
		}
		return "account/password";
	}

}
