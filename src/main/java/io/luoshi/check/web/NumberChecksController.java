package io.luoshi.check.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.check.Examined;
import io.luoshi.check.Examining;
import io.luoshi.check.rule.Fact;
import io.luoshi.check.rule.Finding;
import io.luoshi.check.rule.Spot;
import io.luoshi.indicator.ReadingId;
import io.luoshi.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The checks that one number of the paper takes part in: a part of its card, or without script a page of its own. */
@Controller
class NumberChecksController {

	private final Examining examining;

	NumberChecksController(Examining examining) {
		this.examining = examining;
	}

	@GetMapping("/reports/{id}/numbers/{text}/{position}/checks")
	@Allow(Permission.READ_CHECKS)
	String show(@PathVariable UUID id, @PathVariable UUID text, @PathVariable int position,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part, Model model) {
		Examined examined = this.examining.examine(new ReportId(id));
		Spot spot = new Spot(text, position);
		Set<ReadingId> stated = examined.paper()
			.stated()
			.stream()
			.map(Fact::reading)
			.filter((reading) -> examined.paper().spots(reading).contains(spot))
			.collect(Collectors.toSet());
		model.addAttribute("head", examined.head());
		model.addAttribute("relations", RulePage.of(examined)
			.accepted()
			.stream()
			.filter((decided) -> decided.rule().relation().operands().stream().anyMatch(stated::contains))
			.toList());
		model.addAttribute("findings", concerning(spot, examined.open()));
		return (part != null) ? "check/number :: checks" : "check/number";
	}

	private static List<Finding> concerning(Spot spot, List<Finding> findings) {
		return findings.stream()
			.filter((finding) -> finding.rule() == null)
			.filter((finding) -> finding.operands().stream().anyMatch((operand) -> operand.spots().contains(spot)))
			.toList();
	}

}
