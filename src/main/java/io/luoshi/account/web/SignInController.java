package io.luoshi.account.web;

import io.luoshi.account.DemonstrationAccounts;
import io.luoshi.account.PublicEndpoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

	private final DemonstrationAccounts demonstration;

	SignInController(DemonstrationAccounts demonstration) {
		this.demonstration = demonstration;
	}

	@PublicEndpoint
	@GetMapping("/login")
	String show(Model model) {
		if (this.demonstration.exist()) {
			model.addAttribute("usernames", DemonstrationAccounts.USERNAMES);
			model.addAttribute("password", DemonstrationAccounts.PASSWORD);
		}
		return "account/sign-in";
	}

}
